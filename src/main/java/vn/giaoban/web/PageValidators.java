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
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lets a browser keep the pages that a reader without an account sees, and ask whether they are still the same before it shows them
 * again. What an editor sees is kept nowhere. Files have validators of their own.
 */
@Component
@ConditionalOnWebApplication
class PageValidators extends ShallowEtagHeaderFilter {

    /** Their forms hold what is one browser's only. */
    private static final Set<String> OF_ONE_BROWSER = Set.of("/dang-nhap", "/dang-xuat");

    PageValidators() {
        // A strong one would keep the server from compressing the page.
        setWriteWeakETag(true);
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
        super.doFilterInternal(request, response, chain);
    }
}
