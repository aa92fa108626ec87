package vn.giaoban.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The index of an application under test: on Lucene below its data directory, or, in the Maven profile {@code opensearch}, on a node
 * that all tests share, under a name of its own.
 *
 * @param name from the data directory's last part
 */
public record TestIndex(Path data, String name) {

    public static TestIndex of(Path data) {
        return new TestIndex(data, data.getFileName().toString().toLowerCase(Locale.ROOT));
    }

    /** What the application has to be told. */
    public Map<String, String> settings() {
        return TestNode.isAskedFor()
                ? Map.of("giaoban.search.open-search.uris", TestNode.uri(), "giaoban.search.open-search.prefix", name)
                : Map.of();
    }

    boolean exists() throws IOException, InterruptedException {
        if (TestNode.isAskedFor()) {
            return !asked("GET", "/_cat/indices/" + name + "-*", "").isBlank();
        }
        if (Files.notExists(data.resolve("index"))) {
            return false;
        }
        try (var files = Files.walk(data.resolve("index"))) {
            return files.anyMatch(Files::isRegularFile);
        }
    }

    void remove() throws IOException, InterruptedException {
        if (TestNode.isAskedFor()) {
            asked("DELETE", "/" + name + "-*", "");
        } else {
            FileSystemUtils.deleteRecursively(data.resolve("index"));
        }
    }

    /** On a node, with these settings in JSON. */
    void create(String index, String settings) throws IOException, InterruptedException {
        asked("PUT", "/" + index, settings);
    }

    private static String asked(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestNode.uri() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(method + " " + path + ": " + answer.body());
        }
        return answer.body();
    }
}
