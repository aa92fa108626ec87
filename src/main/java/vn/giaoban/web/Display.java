package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The switches for light and dark and for the language; each brings the reader back to where it stood. */
@Pages
class Display {

    private final LocaleResolver languages;

    Display(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/giao-dien")
    String theme(
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestParam(name = "ve", required = false) @Nullable String back,
            HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(
                        Theme.COOKIE, Theme.of(theme).key())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + inside(back);
    }

    @PostMapping("/ngon-ngu")
    String language(
            @RequestParam(name = "lang", required = false) @Nullable String tag,
            @RequestParam(name = "ve", required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.of(tag).ifPresent(language -> languages.setLocale(request, response, language.locale()));
        return "redirect:" + inside(back);
    }

    /** {@code back} where it is a path of this application; the home page where it leads elsewhere. */
    static String inside(@Nullable String back) {
        if (back == null || back.startsWith("//") || back.contains("/..")) {
            return "/";
        }
        return back.matches("/[\\p{Alnum}/._~%?&=+,:;@!$'()*-]*") ? back : "/";
    }
}
