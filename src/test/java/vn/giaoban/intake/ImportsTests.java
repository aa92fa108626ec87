package vn.giaoban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.Origin;
import vn.giaoban.archive.Reports;

@SpringBootTest
class ImportsTests {

    @Autowired
    Imports imports;

    @Autowired
    RunsUnderWay underWay;

    @Autowired
    Reports reports;

    @Autowired
    MessageSource messages;

    @TempDir
    Path folder;

    @Test
    void oneBadReportStopsNothingElse() throws IOException {
        Path good = write("kon-tum.txt", sample("kon-tum-2020-q2"));
        write("hong.txt", "Hội nghị".getBytes(StandardCharsets.UTF_16BE));
        write("sao.txt", Files.readAllBytes(good));
        write("anh.jpg", new byte[] {1});
        var heard = new ArrayList<String>();

        ImportRun run = imports.run(
                request(FoundFiles.below(List.of(folder.toString()))),
                item -> heard.add(Path.of(item.name()).getFileName().toString()));

        assertThat(heard).containsExactly("anh.jpg", "hong.txt", "kon-tum.txt", "sao.txt");
        assertThat(run.items())
                .extracting(ImportItem::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.STORED, Outcome.KNOWN);
        assertThat(run.items()).extracting(ImportItem::stage).containsExactly(Stage.READ, Stage.DECODE, null, null);
        assertThat(run.items().get(3).meetingId()).isEqualTo(run.items().get(2).meetingId());
        assertThat(run.isFinished()).isTrue();
        assertThat(run.done()).isEqualTo(run.total());
    }

    @ParameterizedTest(name = "{1} fails at {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    text    | Giá xăng hôm nay không đổi. | EXTRACT | Không thấy trong “bai.txt” báo cáo về cuộc họp
                    text    | Chợ đông tại hội nghị.      | EXTRACT | chỉ câu 1 (“tại hội nghị”) nói về một cuộc họp
                    text    | Xã khánh thành trường mới.  | EXTRACT | “bai.txt” kể về một buổi lễ (câu 1: “khánh thành”)
                    text    | Huyện tặng quà người nghèo. | EXTRACT | kể về một chuyến thăm (câu 1: “tặng quà”)
                    text    | Quê quán: xã Tân Hội.       | EXTRACT | là tiểu sử một người (câu 1: “Quê quán”)
                    text    | Đêm qua xảy ra cháy lớn.    | EXTRACT | kể về một vụ việc, tai nạn (câu 1: “xảy ra cháy”)
                    text    | Sở ban hành Kế hoạch số 5.  | EXTRACT | nói về một văn bản chỉ đạo (câu 1: “ban hành Kế hoạch”)
                    text    | ''                          | DECODE  | Tệp “bai.txt” trống
                    missing | ''                          | READ    | Không tìm thấy tệp “
                    long    | ''                          | READ    | lớn hơn giới hạn 2 MB
                    folder  | ''                          | READ    | không có tệp nào
                    """)
    void everyFailureSaysWhatHappenedToWhichFile(String kind, String text, Stage stage, String says)
            throws IOException {
        long before = reports.count();
        ReportFile file = switch (kind) {
            case "missing" -> ReportFile.of(folder.resolve("khong-co.txt"));
            case "long" -> ReportFile.of("bai.txt", new byte[2 * 1024 * 1024 + 1]);
            case "folder" -> FoundFiles.below(List.of(folder.toString())).get(0);
            default -> ReportFile.pasted("bai.txt", text);
        };

        ImportRun run = imports.run(request(List.of(file)), item -> {});

        assertThat(run.items()).singleElement().satisfies(item -> {
            assertThat(item.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(item.stage()).isEqualTo(stage);
            assertThat(messages.getMessage(
                            String.valueOf(item.reason()), item.arguments(), Locale.forLanguageTag("vi")))
                    .contains(says);
        });
        assertThat(reports.count()).isEqualTo(before);
    }

    @Test
    void aRunBehindTheCallersBackIsThereFromTheBeginning() throws InterruptedException {
        long id = imports.start(request(List.of(ReportFile.pasted("bai.txt", ""))));

        assertThat(imports.withItems(id)).get().extracting(ImportRun::total).isEqualTo(1);
        while (!imports.withItems(id).orElseThrow().isFinished()) {
            Thread.sleep(20);
        }
        assertThat(imports.withItems(id).orElseThrow().items(Outcome.FAILED)).hasSize(1);
    }

    @Test
    void whileAFileIsReadTheNextOnesWait() throws InterruptedException {
        var opened = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = new ReportFile("cham.txt", () -> {
            opened.countDown();
            waitFor(goOn);
            return InputStream.nullInputStream();
        });

        long id = imports.start(
                request(List.of(ReportFile.pasted("dau.txt", ""), slow, ReportFile.pasted("sau.txt", ""))));
        opened.await();
        assertThat(underWay.of(id))
                .hasValue(new RunsUnderWay.At(List.of("dau.txt", "cham.txt", "sau.txt"), 1, Stage.READ));
        assertThat(imports.withItems(id).orElseThrow().done()).isEqualTo(1);

        goOn.countDown();
        while (underWay.of(id).isPresent()) {
            Thread.sleep(20);
        }
        assertThat(imports.withItems(id)).get().returns(true, ImportRun::isFinished);
    }

    private static void waitFor(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    private static ImportRequest request(List<ReportFile> files) {
        return new ImportRequest(files, Given.NOTHING, Origin.UPLOAD, "bien-tap");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Other bytes each time, so that no other test knows them. */
    private byte[] sample(String name) throws IOException {
        try (var in = getClass().getResourceAsStream("/samples/" + name + ".txt")) {
            return (new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n" + UUID.randomUUID())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
