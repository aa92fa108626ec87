package vn.giaoban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The tokens by which forms are known to be this application's, kept nowhere: each follows from the secret of the login, which another
 * site neither reads nor sets; before a login, from a secret of its own that the page with the form gives to the browser.
 */
class FormTokens implements CsrfTokenRepository {

    private record Token(String secret, boolean isNew) implements CsrfToken {

        @Override
        public String getHeaderName() {
            return "X-CSRF-TOKEN";
        }

        @Override
        public String getParameterName() {
            return "_csrf";
        }

        @Override
        public String getToken() {
            return Secrets.derived("form", secret);
        }
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken held = loadToken(request);
        return held != null ? held : new Token(Secrets.make(), true);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            LoginCookie.FORM.remove(request, response);
        } else if (token instanceof Token made && made.isNew) {
            LoginCookie.FORM.write(made.secret, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        String login = LoginCookie.LOGIN.read(request);
        String secret = login != null ? login : LoginCookie.FORM.read(request);
        return secret == null ? null : new Token(secret, false);
    }
}
