package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaoban.search.Eventually;

/** Every page is valid HTML by the Nu validator, in both languages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "giaoban.samples=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidHtmlTests {

    private static final List<String> STARTS = List.of(
            "/",
            "/dang-nhap",
            "/tim?q=du+an",
            "/tim?q=nien&loai=nguoi",
            "/tim?q=khong+co+gi",
            "/chi-dao?nguoi=kring+ba",
            "/chi-dao?q=ngan+saach",
            "/chi-dao?q=35&nam=2024&dia-ban=gia-lai&gop=1",
            "/cuoc-hop?nam=1999",
            "/khong-co-trang-nay");

    /** Of pages of one shape so many are looked at. */
    private static final int ALIKE = 4;

    /** Every browser in use has had them for years; one without shows a plain field, which the form reads as well. */
    private static final String OLD_NEWS = "The “date” input type is not supported in all browsers";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void waitForTheSamples() throws InterruptedException {
        Eventually.until(() ->
                database.sql("select count(*) from report").query(Long.class).single() == 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPageThatLinksLeadToIsValid(String language) throws Exception {
        Path pages = Files.createDirectories(Path.of("target", "html-pages", language));
        var shapes = new HashMap<String, Integer>();
        var next = new ArrayDeque<>(STARTS);
        var seen = new HashSet<>(STARTS);
        while (!next.isEmpty()) {
            String address = next.remove();
            int number = shapes.merge(shape(address), 1, Integer::sum);
            if (number > ALIKE) {
                continue;
            }
            HttpResponse<String> page = page(address, language);
            if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Files.writeString(
                        pages.resolve(shape(address).replace('/', '_') + "_" + number + ".html"), page.body());
                LINK.matcher(page.body())
                        .results()
                        .map(m -> m.group(1).replace("&amp;", "&"))
                        .filter(link -> !link.contains("lang=") && seen.add(link))
                        .forEach(next::add);
            }
        }

        assertThat(shapes.keySet()).contains("/cuoc-hop/0", "/nguoi/0", "/dia-ban/gia-lai", "/tim/cach-tim");
        assertThat(faults(pages)).isEmpty();
    }

    @Test
    void aFaultIsSeen(@TempDir Path pages) throws Exception {
        Files.writeString(
                pages.resolve("fault.html"),
                "<!DOCTYPE html><html lang=vi><title>x</title><div id=a></div><div id=a></div></html>");

        assertThat(faults(pages)).anyMatch(fault -> fault.contains("Duplicate ID"));
    }

    /** Pages of one shape differ in their numbers and questions only. */
    private static String shape(String address) {
        return address.replaceAll("[?#].*", "").replaceAll("\\d+", "0");
    }

    private HttpResponse<String> page(String address, String language) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header("Cookie", "ngon-ngu=" + language)
                        .build(),
                BodyHandlers.ofString());
    }

    /** What the validator says of the pages in that directory, a line each. */
    static List<String> faults(Path pages) throws IOException, InterruptedException {
        Path said = Files.createTempFile("html-validator", ".txt");
        Process validator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of("target", "html-validator") + "/*",
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "gnu",
                        "--stdout",
                        pages.toString())
                .redirectOutput(said.toFile())
                .redirectError(Redirect.DISCARD)
                .start();
        int status = validator.waitFor();
        List<String> faults = Files.readAllLines(said).stream()
                .filter(line -> !line.isBlank() && !line.contains(OLD_NEWS))
                .toList();
        Files.delete(said);
        assertThat(status).as("the validator ran: %s", faults).isIn(0, 1);
        return faults;
    }
}
