package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class PageValidatorsTests {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cuoc-hop", "/nguoi", "/chi-dao?q=tinh", "/tim?q=tinh", "/so-lieu", "/gioi-thieu"})
    void aReadersPageIsSentOnceAndThenOnlyAskedFor(String address) {
        var first = http.get().uri(address).exchange();
        String tag = String.valueOf(first.getResponse().getHeader("ETag"));
        assertThat(tag).startsWith("W/\"");
        assertThat(first).hasHeader("Cache-Control", "no-cache, private").hasHeader("Vary", "Cookie");

        assertThat(http.get().uri(address).header("If-None-Match", tag))
                .hasStatus(304)
                .body()
                .isEmpty();
        assertThat(http.get().uri(address).header("If-None-Match", tag).cookie(new Cookie("ngon-ngu", "en")))
                .hasStatusOk();
    }

    @Test
    void whatAnEditorSeesIsKeptNowhere() {
        assertThat(http.get().uri("/cuoc-hop").with(user("bien-tap")))
                .hasStatusOk()
                .doesNotContainHeader("ETag")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dang-nhap", "/cuoc-hop/999999"})
    void neitherIsALoginNorAMistake(String address) {
        assertThat(http.get().uri(address)).doesNotContainHeader("ETag");
    }
}
