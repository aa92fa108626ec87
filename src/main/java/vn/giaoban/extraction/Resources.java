package vn.giaoban.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The module's data files, below {@code extraction/} on the classpath; UTF-8. */
final class Resources {

    private Resources() {}

    static boolean exists(String path) {
        return Resources.class.getResource("/extraction/" + path) != null;
    }

    /** @throws IllegalArgumentException where there is no such file */
    static List<String> lines(String path) {
        try (InputStream in = Resources.class.getResourceAsStream("/extraction/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no file extraction/" + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
