package vn.giaoban.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** What the frame around every page must know of the request; see {@link EveryPage}. */
@Component
@ConditionalOnWebApplication
class Frame {

    private final HttpServletRequest request;

    Frame(HttpServletRequest request) {
        this.request = request;
    }

    /** {@code auto}, {@code light} or {@code dark} */
    public String theme() {
        return Optional.ofNullable(WebUtils.getCookie(request, Theme.COOKIE))
                .map(cookie -> Theme.of(cookie.getValue()))
                .orElse(Theme.AUTO)
                .key();
    }

    /** {@code vi} or {@code en} */
    public String language() {
        return Language.of(LocaleContextHolder.getLocale()).tag();
    }

    /** The address of this page in {@code language}. */
    public String hereIn(String language) {
        return UriComponentsBuilder.fromUriString(here())
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }

    /** The address of this page without the choice of language; the home page for what was posted or went wrong. */
    public String here() {
        boolean shown =
                "GET".equals(request.getMethod()) && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null;
        if (!shown) {
            return "/";
        }
        String query = request.getQueryString();
        return UriComponentsBuilder.fromUriString(request.getRequestURI() + (query == null ? "" : "?" + query))
                .replaceQueryParam("lang")
                .build()
                .toUriString();
    }
}
