package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormTokensTests {

    private final FormTokens tokens = new FormTokens();

    @Test
    void aFormBeforeTheLoginIsTakenFromTheBrowserOnlyThatItWasGivenTo() {
        var given = new MockHttpServletResponse();
        String token = tokens.loadDeferredToken(new MockHttpServletRequest(), given)
                .get()
                .getToken();
        Cookie cookie = Objects.requireNonNull(given.getCookie("giaoban-bieu-mau"));

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getValue()).isNotEqualTo(token);
        assertThat(expected(cookie)).isEqualTo(token);
        assertThat(expected(new Cookie("giaoban-bieu-mau", Secrets.make()))).isNotEqualTo(token);
        assertThat(tokens.loadToken(new MockHttpServletRequest())).isNull();
    }

    @Test
    void aFormOfOneLoginIsNoFormOfAnother() {
        var one = new Cookie("giaoban", Secrets.make());
        var other = new Cookie("giaoban", Secrets.make());

        assertThat(expected(one)).isEqualTo(expected(one)).isNotEqualTo(expected(other));
    }

    @Test
    void whoIsLoggedInGetsNoOtherCookie() {
        var answer = new MockHttpServletResponse();
        tokens.loadDeferredToken(with(new Cookie("giaoban", Secrets.make())), answer)
                .get()
                .getToken();

        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void neitherTellsTheSecretThatItFollowsFrom() {
        String secret = Secrets.make();

        assertThat(expected(new Cookie("giaoban", secret)))
                .doesNotContain(secret)
                .isNotEqualTo(hash(secret));
    }

    private static String hash(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(secret));
    }

    private String expected(Cookie cookie) {
        return Objects.requireNonNull(tokens.loadToken(with(cookie))).getToken();
    }

    private static MockHttpServletRequest with(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return request;
    }
}
