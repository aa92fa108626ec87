package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Through a real server, which has limits of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "giaoban.samples=false")
class RefusalsTests {

    private static final String LONG = "ế".repeat(10_000);

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper mapper;

    private final HttpClient http = HttpClient.newHttpClient();

    static Stream<Arguments> unusable() {
        Stream<String[]> directives = Stream.of("json", "csv", "atom", "txt", "ris", "bib")
                .flatMap(form -> Stream.of(
                        new String[] {"/chi-dao." + form, "q", LONG},
                        new String[] {"/chi-dao." + form, "q", "giải\0ngân"},
                        new String[] {"/chi-dao." + form, "nguoi", "\0"},
                        new String[] {"/chi-dao." + form, "noi-nhan", LONG},
                        new String[] {"/chi-dao." + form, "noi-nhan", "các\0huyện"},
                        new String[] {"/chi-dao." + form, "quy", "2024-Q7"},
                        new String[] {"/chi-dao." + form, "dia-ban", "=1+1"},
                        new String[] {"/chi-dao." + form, "nam", "🌾"}));
        Stream<String[]> all = Stream.of("json", "csv", "atom")
                .flatMap(form -> Stream.of(
                        new String[] {"/tim." + form, "q", LONG},
                        new String[] {"/tim." + form, "q", "\0"},
                        new String[] {"/tim." + form, "loai", "giao-ban"},
                        new String[] {"/tim." + form, "loai", "chi-dao\0"},
                        new String[] {"/tim." + form, "den", LONG},
                        new String[] {"/tim." + form, "trang", "0"},
                        new String[] {"/tim." + form, "xep", "\"><script>"}));
        return Stream.concat(directives, all).map(asked -> Arguments.of((Object[]) asked));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("unusable")
    void aParameterThatCannotBeReadIsNamed(String path, String name, String value) throws Exception {
        HttpResponse<String> refused = get(path, name, value);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = mapper.readTree(refused.body());
        assertThat(problem.get("parameter").asString()).isEqualTo(name);
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("detail").asString()).contains("“" + name + "”").hasSizeLessThan(400);
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                        "/chi-dao.json",
                        "/chi-dao.csv",
                        "/chi-dao.atom",
                        "/chi-dao.txt",
                        "/tim.json",
                        "/tim.csv",
                        "/tim.atom")
                .flatMap(path -> Stream.of(
                                "=HYPERLINK(1)",
                                "\"",
                                "“ ” ' -",
                                "🌾👩‍🌾",
                                "* OR 1=1; --",
                                "<b>&amp;]]>",
                                "\u0001\uFFFE",
                                "e\u0302\u0301")
                        .map(words -> Arguments.of(path, words)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("odd")
    void oddWordsFindNothingOrSomething(String path, String words) throws Exception {
        HttpResponse<String> found = get(path, "q", words);

        assertThat(found.statusCode()).isEqualTo(200);
        if (path.endsWith(".atom")) {
            AtomRules.valid(found.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private HttpResponse<String> get(String path, String name, String value) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + path + "?" + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
