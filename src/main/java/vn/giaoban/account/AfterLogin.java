package vn.giaoban.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Begins the login, and leads on to the page that had asked for the login, or else to where one's work is. */
class AfterLogin extends SavedRequestAwareAuthenticationSuccessHandler {

    private final LoginContexts logins;

    AfterLogin(RequestCache asked, LoginContexts logins) {
        this.logins = logins;
        setRequestCache(asked);
    }

    /** Pages only: what a page's script or form asks for is nowhere to go back to. */
    static RequestCache askedBefore() {
        var asked = new CookieRequestCache();
        asked.setRequestMatcher(request -> {
            String mode = request.getHeader("Sec-Fetch-Mode");
            return request.getMethod().equals("GET") && (mode == null || mode.equals("navigate"));
        });
        asked.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return asked;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        logins.begin(who, request, response);
        super.onAuthenticationSuccess(request, response, who);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        AccountRole role = AccountRole.of(who);
        return role == null || role == AccountRole.READER ? "/" : "/nhap";
    }
}
