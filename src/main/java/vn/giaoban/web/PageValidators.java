package vn.giaoban.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a browser keep the pages that a reader without an account sees, and ask whether they are still the same before it shows them
 * again; keeps them for the next reader where they follow from the archive alone. What an editor sees is kept nowhere. Files have
 * validators of their own.
 */
@Component
@ConditionalOnWebApplication
class PageValidators extends OncePerRequestFilter {

    /** Their forms hold what is one browser's only. */
    private static final Set<String> OF_ONE_BROWSER = Set.of("/dang-nhap", "/dang-xuat");

    private final KeptPages pages;

    PageValidators(KeptPages pages) {
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !request.getMethod().equals("GET")
                || path.indexOf('.') >= 0
                || path.startsWith("/actuator")
                || path.startsWith("/moi/")
                || OF_ONE_BROWSER.contains(path)
                || request.getUserPrincipal() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        PageOnItsWay way = PageOnItsWay.begin(request);
        var made = new MadePage(response);
        chain.doFilter(request, made);
        SentPage kept = way.kept();
        byte[] body = made.body();
        if (kept != null) {
            kept.answer(request, response);
        } else if (made.getStatus() == HttpServletResponse.SC_OK && body.length > 0) {
            page(made, body, way).answer(request, response);
        } else {
            made.copyBodyToResponse();
        }
    }

    private SentPage page(MadePage made, byte[] body, PageOnItsWay way) {
        var page = new SentPage(body, made.getContentType(), made.getHeader(HttpHeaders.CONTENT_LANGUAGE));
        var toKeep = way.toKeep();
        // A cookie is for one reader.
        if (toKeep != null && made.getHeader(HttpHeaders.SET_COOKIE) == null) {
            pages.put(toKeep.question(), toKeep.change(), page);
        }
        return page;
    }
}
