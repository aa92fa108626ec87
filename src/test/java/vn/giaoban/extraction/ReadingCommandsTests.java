package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(json.path("meeting").path("reason").asString()).startsWith("Không câu nào nói về một cuộc họp");
        assertThat(json.path("meeting").path("signs").isEmpty()).isTrue();
        assertThat(json.path("meeting").path("kind_of_text").asString()).isEqualTo("other");
        assertThat(json.path("meeting").has("told_by")).isFalse();
    }

    @Test
    void aTextOfAnotherKindSaysWhichAndWhatTells() throws IOException {
        Path file = write("le.txt", "🎉 Sáng 5/6, xã khánh thành trường mới. Bà Sáu kể chuyện tại hội nghị.\n");

        assertThat(run("extract", file.toString())).isZero();

        JsonNode meeting = new JsonMapper().readTree(output()).path("meeting");
        assertThat(meeting.path("reason").asString())
                .startsWith("Đây là tin về một buổi lễ: câu 1 (“khánh thành”). Chỉ câu 2 (“tại hội nghị”) nói");
        assertThat(meeting.path("kind_of_text").asString()).isEqualTo("ceremony");
        assertThat(meeting.path("told_by").toString())
                .isEqualTo("{\"text\":\"khánh thành\",\"start\":15,\"end\":26,\"rule\":\"ceremony\"}");
    }

    @Test
    void explainMarksWhatTellsTheKindOfText() throws IOException {
        Path file = write("cong-van.txt", "Sở Y tế có Công văn số 12/SYT về việc tiêm phòng.\n");

        assertThat(run("extract", "--explain", file.toString())).isZero();
        assertThat(output())
                .contains("Đây là tin về một văn bản chỉ đạo: câu 1 (“có Công văn số 12/SYT”).")
                .contains("loại        tin về một văn bản chỉ đạo ‹letter›");
    }

    @Test
    void aSingleSignOfAMeetingIsShownWithItsRule() throws IOException {
        Path file = write("cho.txt", "🎉 Chợ đông. Bà Sáu kể chuyện tại hội nghị.\n");

        assertThat(run("extract", file.toString())).isZero();

        JsonNode meeting = new JsonMapper().readTree(output()).path("meeting");
        assertThat(meeting.path("reason").asString()).startsWith("Chỉ câu 2 (“tại hội nghị”) nói");
        assertThat(meeting.path("signs").toString())
                .isEqualTo("[{\"text\":\"tại hội nghị\",\"start\":29,\"end\":41,\"rule\":\"held\"}]");
    }

    @Test
    void everyFactOfTheJsonNamesItsRule() throws IOException {
        assertThat(run("extract", "src/main/resources/samples/kon-tum-2020-q2.txt"))
                .isZero();

        JsonNode json = new JsonMapper().readTree(output());
        for (String kind : List.of("people", "directives", "metrics", "references")) {
            assertThat(json.path(kind))
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(fact.path("rule").asString()).isNotEmpty());
        }
        assertThat(json.path("group_rules")).hasSameSizeAs(json.path("groups"));
        JsonNode chair = json.path("people").path(0);
        assertThat(chair.path("title_rules")).hasSameSizeAs(chair.path("titles"));
        assertThat(chair.path("role_rules").propertyNames())
                .containsExactlyElementsOf(chair.path("roles")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(json.path("meeting").path("rules").propertyNames()).contains("date", "period", "host");
    }

    @Test
    void aFigureSaysWhatItIsOfAndAgainstAndWhatDoesNotAgree() throws IOException {
        Path file = write("thu.txt", """
                Ngày 20-6-2024, Huyện ủy Tân Hội tổ chức hội nghị giao ban quý II năm 2024. Đồng chí Lò Văn Sáu chủ trì hội nghị.
                Thu thuế đạt 57% kế hoạch, tăng 12% so với cùng kỳ. Có 15/24 chi bộ về đích, đạt 65%.
                """);

        assertThat(run("extract", file.toString())).isZero();

        JsonNode metrics = new JsonMapper().readTree(output()).path("metrics");
        assertThat(metrics.path(0).path("base").toString())
                .isEqualTo("{\"text\":\"kế hoạch\",\"start\":131,\"end\":139}");
        assertThat(metrics.path(0).has("compared_to")).isFalse();
        assertThat(metrics.path(1).path("compared_to").toString())
                .isEqualTo("{\"text\":\"cùng kỳ\",\"start\":157,\"end\":164,\"period\":\"2023-Q2\"}");
        assertThat(metrics.path(2).has("doubt")).isFalse();
        assertThat(metrics.path(3).path("doubt").toString())
                .isEqualTo(
                        "{\"kind\":\"share\",\"computed\":62.5,\"from\":[{\"text\":\"15/24 chi bộ\",\"start\":169,\"end\":181}]}");
        assertThat(metrics.path(3).path("rules").path("doubt").asString()).isEqualTo("share-differs");

        assertThat(run("extract", "--explain", file.toString())).isZero();
        assertThat(output())
                .contains(
                        "trên “kế hoạch” ‹base-plan›",
                        "so với “cùng kỳ” = 2023-Q2",
                        "nghi: “15/24 chi bộ” cho 62,5% ‹share-differs›");
    }

    @Test
    void explainPrintsForReaders() throws IOException {
        Path first = write("tho.txt", "Hoa ban nở.\n");
        Path second = write("cho.txt", "Chợ đông.\n");

        assertThat(run("extract", "--explain", first.toString(), second.toString()))
                .isZero();
        assertThat(output())
                .startsWith("tho.txt\nKhông phải báo cáo về cuộc họp\nKhông câu nào")
                .contains("\n\n  1  Hoa ban nở.\n\ncho.txt\n")
                .doesNotContain("\u001B");
    }

    @Test
    void colourIsThereWhereItIsAskedFor() throws IOException {
        Path file = write("tho.txt", "Hoa ban nở.\n");

        assertThat(run("extract", "--explain", "--color=always", file.toString()))
                .isZero();
        assertThat(output()).startsWith("\u001B[1mtho.txt\u001B[0m\n");
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
        assertThat(output()).contains("Cách dùng:", "TỆP", "in báo cáo cho người đọc", "in hướng dẫn này");
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
        assertThat(output()).startsWith("1 báo cáo\n").containsPattern("kind +1\\.000");
    }

    @Test
    void evaluateListsWhatIsMissingAndWhatIsTooMuch() throws IOException {
        write("mot.txt", "Hoa ban nở.\nBản có 12 hộ.\n");
        write("mot.json", """
                {"meeting": {"is_meeting": false}, "metrics": [{"quote": "12 hộ", "value": 12, "unit": "hộ"}]}""");

        assertThat(run(
                        "evaluate",
                        "--gold",
                        folder.toString(),
                        "--reports",
                        folder.toString(),
                        "--only",
                        "metrics,kind"))
                .isZero();
        assertThat(output()).contains("""
                Yếu nhất, theo F1 trung bình của riêng báo cáo
                0.500 mot: metrics 0.00

                mot
                  metrics · số liệu
                    thiếu   dòng 2, câu 2  “12 hộ”  12 hộ

                Thiếu, theo loại
                      1  metrics
                """).doesNotContain("people");
    }

    @Test
    void evaluatePrintsTheFiguresForPrograms() throws IOException {
        write("mot.txt", "Hoa ban nở.\n");
        write("mot.json", "{\"meeting\": {\"is_meeting\": false}}");

        assertThat(run("evaluate", "--gold", folder.toString(), "--reports", folder.toString(), "--json"))
                .isZero();
        JsonNode json = new JsonMapper().readTree(output());
        assertThat(json.path("reports").asInt()).isOne();
        assertThat(json.path("figures").path("kind").path("f1").asDouble()).isEqualTo(1.0);
        assertThat(json.path("figures").size()).isEqualTo(13);
    }

    @Test
    void evaluateSaysWhatItCannotFind() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("trong"));
        Path missing = folder.resolve("mat");
        Path file = write("tep.txt", "Hoa.");
        Path broken = Files.createDirectory(folder.resolve("hong"));
        Files.writeString(broken.resolve("tep.json"), "{\"meeting\":");

        assertThat(run("evaluate", "--gold", missing.toString(), "--reports", folder.toString()))
                .isOne();
        assertThat(run("evaluate", "--gold", empty.toString(), "--reports", missing.toString()))
                .isOne();
        assertThat(run("evaluate", "--gold", empty.toString(), "--reports", file.toString()))
                .isOne();
        assertThat(run("evaluate", "--gold", empty.toString(), "--reports", folder.toString()))
                .isOne();
        assertThat(run("evaluate", "--gold", broken.toString(), "--reports", folder.toString()))
                .isOne();
        assertThat(run("evaluate", "--gold", broken.toString(), "--reports", empty.toString()))
                .isOne();
        assertThat(output()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .containsExactly(
                        missing + ": không có tệp hoặc thư mục này.",
                        missing + ": không có tệp hoặc thư mục này.",
                        file + ": không phải là thư mục.",
                        empty + ": không có tệp .json nào do người đọc chú giải.",
                        broken.resolve("tep.json") + ": không phải JSON đúng dạng, mã hóa UTF-8.",
                        empty.resolve("tep.txt") + ": không có tệp hoặc thư mục này.");
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
