package vn.giaoban.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookies of this module: out of scripts' reach, sent by no form of another site, forgotten with the browser's window. */
enum LoginCookie {
    /** The secret of a login. */
    LOGIN("giaoban"),
    /** Ties a form to the browser of somebody who is not logged in. */
    FORM("giaoban-bieu-mau"),
    /** What a provider of logins has to bring back. */
    PROVIDER("giaoban-dang-nhap");

    private final String key;

    LoginCookie(String key) {
        this.key = key;
    }

    @Nullable
    String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, key);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    void write(String value, HttpServletRequest request, HttpServletResponse response) {
        send(ResponseCookie.from(key, value), request, response);
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        if (read(request) != null) {
            send(ResponseCookie.from(key, "").maxAge(Duration.ZERO), request, response);
        }
    }

    private static void send(
            ResponseCookie.ResponseCookieBuilder cookie, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path(request.getContextPath() + "/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
