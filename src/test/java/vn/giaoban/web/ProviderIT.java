package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.giaoban.account.TestProvider;

/** The login at a provider in a browser, which holds forms to the pages' Content-Security-Policy. */
@TestPropertySource(
        properties = {
            "spring.security.oauth2.client.registration.co-quan.client-id=giaoban",
            "spring.security.oauth2.client.registration.co-quan.client-secret=" + TestProvider.SECRET,
            "spring.security.oauth2.client.registration.co-quan.client-name=Cổng cơ quan",
            "spring.security.oauth2.client.registration.co-quan.scope=openid,profile",
            "giaoban.account.oidc.role-claim=groups",
            "giaoban.account.oidc.editors=bien-tap"
        })
class ProviderIT extends BrowserIT {

    private static final TestProvider PROVIDER = TestProvider.start();

    @DynamicPropertySource
    static void theProviderHasAPortOfItsOwn(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.client.provider.co-quan.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    void close() {
        PROVIDER.close();
    }

    @Test
    void oneComesInByTheProviderAndGoesOutThere() {
        try (Visit visit = visit(Visit.Screen.DESKTOP, true)) {
            Page page = visit.open("/dang-nhap");
            visit.picture("login-with-provider");
            assertThat(EveryPageIT.faults(page)).isEmpty();
            String here = "http://" + URI.create(page.url()).getAuthority();
            PROVIDER.letIn(here);

            page.click("a[href='/oauth2/authorization/co-quan']");
            page.fill("input[name=username]", "hoa");
            page.fill("input[name=password]", TestProvider.PASSWORD);
            page.click("button[type=submit]");
            assertThat(page.url()).isEqualTo(here + "/nhap");

            page.click(".nav__out");
            assertThat(page.url()).isEqualTo(here + "/");
            page.navigate("/oauth2/authorization/co-quan");
            assertThat(page.url()).startsWith(PROVIDER.issuer() + "/login");
        }
    }
}
