package vn.giaoban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FoundFilesTests {

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadInOrderWithAllBelowIt() throws IOException {
        Files.createDirectories(folder.resolve("2024/q2"));
        Files.createDirectories(folder.resolve(".git"));
        for (String name : List.of("b.txt", "2024/q2/a.TXT", "2024/z.docx", ".git/x.txt", ".an.txt")) {
            Files.writeString(folder.resolve(name), "Hội nghị");
        }

        List<ReportFile> files = FoundFiles.below(List.of(folder.toString()));

        assertThat(files)
                .extracting(file -> folder.relativize(Path.of(file.name())).toString() + " " + reads(file))
                .containsExactly("2024/q2/a.TXT read", "2024/z.docx intake.read.not-supported", "b.txt read");
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItsNameEndsIn() throws IOException {
        Path file = Files.writeString(folder.resolve("bao-cao"), "Hội nghị");

        assertThat(FoundFiles.below(List.of(file.toString())))
                .singleElement()
                .extracting(FoundFilesTests::reads)
                .isEqualTo("read");
    }

    @Test
    void anUploadKeepsOnlyTheLastPartOfItsName() {
        assertThat(ReportFile.of("C:\\Tài liệu\\báo cáo.txt", new byte[0]).name())
                .isEqualTo("báo cáo.txt");
        assertThat(ReportFile.of("../../etc/passwd", new byte[0]).name()).isEqualTo("passwd");
    }

    private static String reads(ReportFile file) {
        try {
            file.read(DataSize.ofMegabytes(1));
            return "read";
        } catch (ImportFailed failed) {
            return failed.reason();
        }
    }
}
