package vn.giaoban.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class BagWriterTests {

    @Test
    void tagFilesAreAsTheStandardWritesThem() throws IOException {
        assertThat(text("bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(text("bag-info.txt")).isEqualTo("External-Description: Quý II/2024\nPayload-Oxum: 55.2\n");
        assertThat(text("manifest-sha256.txt").lines())
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{64}  data/bao-cao/00[12]-a\\.txt"));
        assertThat(text("tagmanifest-sha256.txt").lines().map(line -> line.replaceAll("^[0-9a-f]{64}  ", "")))
                .containsExactly("DOC-TRUOC.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt");
    }

    @Test
    void theBytesDoNotDependOnTheMachinesTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            byte[] there = PackedFiles.whole();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(PackedFiles.whole()).isEqualTo(there);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aValueOfSeveralLinesStaysOneLine() throws IOException {
        var out = new ByteArrayOutputStream();
        new BagWriter(out, "goi", LocalDate.of(2024, 7, 1))
                .finish(Map.of("External-Description", "a\nPayload-Oxum: 9.9"));

        assertThat(new String(
                        Objects.requireNonNull(PackedFiles.of(out.toByteArray()).get("goi/bag-info.txt")),
                        StandardCharsets.UTF_8))
                .isEqualTo("External-Description: a Payload-Oxum: 9.9\nPayload-Oxum: 0.0\n");
    }

    @Test
    void aPathIsWrittenOnce() throws IOException {
        var bag = new BagWriter(new ByteArrayOutputStream(), "goi", LocalDate.of(2024, 7, 1));
        bag.payload("a.txt", PackedFiles.file("a"));

        assertThatThrownBy(() -> bag.payload("a.txt", PackedFiles.file("b"))).hasMessageContaining("a.txt");
    }

    private static String text(String name) throws IOException {
        return new String(
                Objects.requireNonNull(PackedFiles.of(PackedFiles.whole()).get(PackedFiles.FOLDER + name)),
                StandardCharsets.UTF_8);
    }
}
