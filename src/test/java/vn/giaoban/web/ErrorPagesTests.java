package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Through a real server: a mock has no error pages. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"giaoban.samples=false", "spring.servlet.multipart.max-request-size=1MB"})
class ErrorPagesTests {

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(textBlock = """
            /cuoc-hop/999999      | 404 | Không có trang này
            /khong-co             | 404 | Không có trang này
            /cuoc-hop?nam=hai     | 400 | Tham số “nam” phải là một năm
            /cuoc-hop/1?bao-cao=x | 400 | Giá trị “x” của “bao-cao” không đọc được.
            /chi-dao?quy=2024     | 400 | Tham số “quy” phải là một quý
            """, delimiter = '|')
    void anErrorSaysWhatIsWrongAndWhereToGo(String address, int status, String said)
            throws IOException, InterruptedException {
        HttpResponse<String> page = get(address);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(said, "href=\"/cuoc-hop\"").doesNotContain("Exception", "at vn.giaoban");
    }

    @Test
    void aLargeUploadIsToldTheLimit() throws IOException, InterruptedException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"a.txt\"\r\n\r\n"
                + "a".repeat(2_000_000) + "\r\n--x--\r\n";
        HttpResponse<String> page = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/nhap"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("Tệp quá lớn", "vượt quá 1 MB");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                BodyHandlers.ofString());
    }
}
