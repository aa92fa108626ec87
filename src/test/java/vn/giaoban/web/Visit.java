package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody at one screen: a browser of their own, without a past, that notes what goes wrong. */
final class Visit implements AutoCloseable {

    /** In CSS pixels. */
    enum Screen {
        DESKTOP(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final String address;
    private final Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    Visit(Browser browser, String address, Screen screen, boolean javaScript) {
        this.address = address;
        this.screen = screen;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("vi-VN"));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        String host = URI.create(address).getAuthority();
        context.onConsoleMessage(message -> note(message));
        context.onWebError(error -> wrong.add("script: " + error.error()));
        context.onRequest(request -> {
            String asked = URI.create(request.url()).getAuthority();
            if (asked != null && !asked.equals(host)) {
                wrong.add("asked elsewhere: " + request.url());
            }
        });
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            wrong.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    Page page() {
        return page;
    }

    Screen screen() {
        return screen;
    }

    /** Opens an address of the application; its answer must be a page. */
    Page open(String address) {
        var response = page.navigate(address);
        assertThat(response.status()).as(address).isEqualTo(200);
        return page;
    }

    /** Leaves a picture of the whole page in {@code target/screenshots}, to be looked at. */
    void picture(String name) {
        String file = name + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", file))
                .setFullPage(true));
    }

    /** Chosen before: the pages' language ({@code vi}, {@code en}) and colours ({@code light}, {@code dark}). */
    Visit in(String language, String theme) {
        context.addCookies(List.of(
                new Cookie("ngon-ngu", language).setUrl(address), new Cookie(Theme.COOKIE, theme).setUrl(address)));
        return this;
    }

    /** On a screen of that width, too, nothing sticks out sideways. */
    void fitsInto(int width) {
        page.setViewportSize(width, screen.height);
        assertWidth(width);
    }

    /** Neither scripts nor the Content-Security-Policy complained, nothing was fetched from elsewhere, nothing sticks out sideways. */
    void wentWell() {
        assertThat(wrong).isEmpty();
        assertWidth(screen.width);
    }

    private void assertWidth(int width) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
    }

    @Override
    public void close() {
        context.close();
    }
}
