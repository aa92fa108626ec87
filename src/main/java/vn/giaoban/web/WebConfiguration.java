package vn.giaoban.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Vietnamese unless the reader chose English here, whatever the browser prefers. */
@Configuration
@ConditionalOnWebApplication
class WebConfiguration implements WebMvcConfigurer {

    private final KeptPagesFirst keptPages;

    WebConfiguration(KeptPagesFirst keptPages) {
        this.keptPages = keptPages;
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("ngon-ngu");
        resolver.setDefaultLocale(Language.VI.locale());
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // Which page is asked for is known when its language is.
        registry.addInterceptor(new LanguageByParameter(localeResolver()));
        registry.addInterceptor(keptPages);
    }

    /** {@code ?lang=en} on any page's address; anything but the two languages changes nothing. */
    private record LanguageByParameter(LocaleResolver resolver) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            // A refused upload's error page must not try to read the upload.
            if (request.getDispatcherType() == DispatcherType.REQUEST
                    && request.getMethod().equals("GET")) {
                Language.of(request.getParameter("lang"))
                        .ifPresent(language -> resolver.setLocale(request, response, language.locale()));
            }
            return true;
        }
    }
}
