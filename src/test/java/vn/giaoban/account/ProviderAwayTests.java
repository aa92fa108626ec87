package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The archive starts and serves while the provider of logins is away: nobody is asked anything before somebody logs in. */
@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "spring.security.oauth2.client.registration.co-quan.client-id=giaoban",
            "spring.security.oauth2.client.registration.co-quan.scope=openid",
            "spring.security.oauth2.client.provider.co-quan.issuer-uri=http://localhost:1/nowhere"
        })
@AutoConfigureMockMvc
class ProviderAwayTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void pagesAreReadAndTheOtherLoginIsThere() {
        MvcTestResult page = mvc.get().uri("/cuoc-hop").exchange();
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("form-action 'self' http://localhost:1;");
        assertThat(mvc.get().uri("/dang-nhap")).hasStatusOk().bodyText().contains("Đăng nhập bằng co-quan", "mat-khau");
    }

    @Test
    void whoIsSentThereComesBackAndIsToldSo() {
        assertThat(mvc.get().uri("/oauth2/authorization/co-quan")).hasRedirectedUrl("/dang-nhap?ngoai");
        assertThat(mvc.get().uri("/dang-nhap?ngoai=")).bodyText().contains("Nơi đăng nhập kia không trả lời");
    }
}
