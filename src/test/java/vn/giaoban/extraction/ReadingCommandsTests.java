package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingCommandsTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void aTextThatReportsNoMeetingIsAnswered() throws IOException {
        Path file = write("tho.txt", "Mùa xuân về trên bản nhỏ, hoa ban nở trắng sườn đồi.\n");

        assertThat(run("extract", file.toString())).isZero();

        JsonNode json = new JsonMapper().readTree(output());
        assertThat(json.path("report").asString()).isEqualTo("tho.txt");
        assertThat(json.path("meeting").path("is_meeting").asBoolean()).isFalse();
        assertThat(json.path("metrics").isEmpty()).isTrue();
    }

    @Test
    void aFileThatCannotBeReadStopsNoOther() throws IOException {
        Path good = write("tot.txt", "Không có gì.\n");
        Path latin = folder.resolve("cu.txt");
        Files.write(latin, new byte[] {'T', (byte) 0xB5, 'n', (byte) 0xFF});
        Path binary = write("anh.txt", "PNG\0\0");
        Path missing = folder.resolve("mat.txt");

        int status = run(
                "extract", latin.toString(), missing.toString(), binary.toString(), folder.toString(), good.toString());

        assertThat(status).isOne();
        assertThat(output().lines()).hasSize(1).first().asString().contains("\"report\":\"tot.txt\"");
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .containsExactly(
                        latin + ": không phải văn bản UTF-8; hãy chuyển sang UTF-8 rồi thử lại.",
                        missing + ": không có tệp hoặc thư mục này.",
                        binary + ": không phải tệp văn bản.",
                        folder + ": không phải là tệp.");
    }

    @Test
    void anEmptyFileIsNoMeeting() throws IOException {
        assertThat(run("extract", write("rong.txt", "").toString())).isZero();
        assertThat(output()).contains("\"is_meeting\":false");
    }

    @Test
    void helpIsVietnamese() {
        assertThat(run("extract", "--help")).isZero();
        assertThat(output()).contains("Cách dùng:", "TỆP", "ghi thêm quy tắc", "in hướng dẫn này");
    }

    @Test
    void wrongArgumentsAreExplained() {
        assertThat(run("evaluate", "--gold")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Tham số chưa đúng.", "--reports");
    }

    @Test
    void evaluatePrintsTheTable() throws IOException {
        write("mot.txt", "Hoa ban nở trắng sườn đồi.\n");
        write("mot.json", "{\"meeting\": {\"is_meeting\": false}, \"people\": [], \"directives\": []}");

        assertThat(run("evaluate", "--gold", folder.toString(), "--reports", folder.toString()))
                .isZero();
        assertThat(output()).startsWith("1 reports").containsPattern("kind +1\\.000");
    }

    private int run(String... args) {
        return ReadingCommands.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                args);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
