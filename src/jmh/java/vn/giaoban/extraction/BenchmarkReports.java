package vn.giaoban.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports that are measured: the bundled samples, or the texts of the directory that the property {@code reports} names. */
final class BenchmarkReports {

    static final String DIRECTORY = System.getProperty("reports", "src/main/resources/samples");
    private static final int BYTES = 5_000;

    private BenchmarkReports() {}

    /** As they are, in the order of their names. */
    static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(DIRECTORY))) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(BenchmarkReports::read)
                    .toList();
            if (texts.isEmpty()) {
                throw new IOException("no .txt in " + DIRECTORY);
            }
            return texts;
        }
    }

    /** Each 5 000 bytes of UTF-8 long: repeated and cut. */
    static List<String> ofOneSize() throws IOException {
        return texts().stream().map(BenchmarkReports::sized).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sized(String text) {
        byte[] bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] sized = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            sized[i] = bytes[i % bytes.length];
        }
        int end = BYTES;
        while ((sized[end - 1] & 0x80) != 0) {
            end--;
        }
        return new String(sized, 0, end, StandardCharsets.UTF_8);
    }
}
