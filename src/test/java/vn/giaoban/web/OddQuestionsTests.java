package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is typed, the answer is a page that helps, with the right status; nothing is interpreted but quotes and the minus. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "giaoban.samples=false")
class OddQuestionsTests {

    private static final Map<String, String> SOUGHT = Map.of(
            "operators", "giải AND ngân OR NOT (rừng) +xã !huyện title:x ~2 ^3 [a TO b] {c} \\\\ && ||",
            "wildcards", "*",
            "more wildcards", "gi?i ng*n %_ .*",
            "emoji", "👍🏽 giải ngân 🇻🇳",
            "decomposed", Normalizer.normalize("giải ngân vốn đầu tư", Normalizer.Form.NFD),
            "SQL", "'; drop table directive; -- ",
            "HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "quotes", "\" “ „ ' ’ ` \" \"\" -\"",
            "marks alone", "- -- --- ... ??? !!!",
            "format", "%s %d {0} ${7*7} #{7*7} *{x} @{y}");

    private static final Map<String, String> REFUSED = Map.of(
            "too long", "a".repeat(10_000),
            "too long, of three bytes each", "ế".repeat(10_000),
            "too many words", "rừng ".repeat(41),
            "a NUL", "giải\0ngân");

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    static Stream<Arguments> sought() {
        return SOUGHT.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    static Stream<Arguments> refused() {
        return REFUSED.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sought")
    void isSoughtAsItStands(String name, String typed) throws IOException, InterruptedException {
        for (String address :
                new String[] {"/tim?q=", "/chi-dao?q=", "/chi-dao?nguoi=", "/chi-dao?gui=", "/chi-dao?noi-nhan="}) {
            HttpResponse<String> page = get(address + encoded(typed));
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body())
                    .contains("href=\"/cuoc-hop\"")
                    .doesNotContain("<script>alert", "<img src=x", "Exception", "49 49");
        }
        assertThat(get("/goi-y?q=" + encoded(typed)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithTheLimit(String name, String typed) throws IOException, InterruptedException {
        for (String parameter : new String[] {"q", "nguoi", "gui"}) {
            HttpResponse<String> page = get("/chi-dao?" + parameter + "=" + encoded(typed));
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body())
                    .contains("Tham số “" + parameter + "”", "200 ký tự", "href=\"/cuoc-hop\"")
                    .doesNotContain("Exception");
        }
        assertThat(get("/tim?q=" + encoded(typed)).statusCode()).isEqualTo(400);
        assertThat(get("/goi-y?q=" + encoded(typed)).body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /tim?loai=tin-tuc,        loai
            /tim?trang=0,             trang
            /tim?trang=99999999999,   trang
            /tim?trang=501,           trang
            /tim?xep=ngau-nhien,      xep
            /tim?tu=hom-qua,          tu
            /tim?co=0,                co
            /chi-dao?trang=-1,        trang
            /chi-dao?ai=1+or+1%3D1,   ai
            /chi-dao?dia-ban=..%2F..,  dia-ban
            /chi-dao?van-ban=35,      ''
            """)
    void aParameterWithoutItsFormIsNamed(String address, String parameter) throws IOException, InterruptedException {
        HttpResponse<String> page = get(address);

        assertThat(page.statusCode()).isEqualTo(parameter.isEmpty() ? 200 : 400);
        assertThat(page.body())
                .contains(parameter.isEmpty() ? "0 chỉ đạo" : "Tham số “" + parameter + "”")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void arbitraryLettersNeverFail(long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String typed = random.ints(1 + random.nextInt(60), 1, 0x2FFF)
                    .filter(c -> Character.isDefined(c) && !Character.isSurrogate((char) c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(get("/tim?q=" + encoded(typed)).statusCode()).as(typed).isIn(200, 400);
            assertThat(get("/goi-y?q=" + encoded(typed)).statusCode()).as(typed).isEqualTo(200);
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
