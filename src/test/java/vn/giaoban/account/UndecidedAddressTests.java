package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What somebody adds and forgets to decide about is closed; where nothing is, everybody is told so. */
@SpringBootTest(properties = "giaoban.samples=false")
@AutoConfigureMockMvc
@Import(UndecidedAddressTests.Forgotten.class)
class UndecidedAddressTests {

    @Autowired
    MockMvcTester mvc;

    @Controller
    static class Forgotten {

        @RequestMapping("/chua-ai-nghi-ra")
        @ResponseBody
        String answer() {
            return "xong";
        }
    }

    @ParameterizedTest
    @CsvSource({"READER, 403", "EDITOR, 403", "ADMINISTRATOR, 200"})
    void isAnAdministrators(String role, int status) {
        assertThat(mvc.get().uri("/chua-ai-nghi-ra").with(user("quantri").roles(role)))
                .hasStatus(status);
        assertThat(mvc.post()
                        .uri("/chua-ai-nghi-ra")
                        .with(csrf())
                        .with(user("quantri").roles(role)))
                .hasStatus(status);
    }

    @Test
    void asksEverybodyElseForALogin() {
        assertThat(mvc.get().uri("/chua-ai-nghi-ra")).hasRedirectedUrl("/dang-nhap");
        assertThat(mvc.post().uri("/chua-ai-nghi-ra").with(csrf())).hasRedirectedUrl("/dang-nhap");
    }

    @Test
    void isNotMistakenForNothing() {
        assertThat(mvc.get().uri("/khong-co-gi")).hasStatus(404);
        assertThat(mvc.get().uri("/chua-ai-nghi-ra/khong-co-gi")).hasStatus(404);
    }
}
