package vn.giaoban.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTests {

    private static final String REPORT = PackedFiles.FOLDER + "data/bao-cao/001-a.txt";
    private static final String OTHER = PackedFiles.FOLDER + "data/bao-cao/002-a.txt";

    @TempDir
    Path folder;

    private Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void aWholePack() throws IOException {
        files = PackedFiles.of(PackedFiles.whole());
    }

    @Test
    void aPackAsItWasWrittenIsWhole() throws IOException {
        Files.write(folder.resolve("goi.zip"), PackedFiles.whole());

        assertThat(verify("goi.zip")).isZero();
        assertThat(out.toString()).contains("nguyên vẹn (2 tệp, 55 byte)").containsPattern("Mã gói [0-9a-f]{64}:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tong-hop-gia-lai-2024-Q2"})
    void soIsOneThatWasUnpacked(String below) throws IOException {
        unpack();

        assertThat(verify("goi/" + below)).isZero();
    }

    /** Damage | to which file | what is said of it */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            change | data/bao-cao/001-a.txt   | “data/bao-cao/001-a.txt”: nội dung khác với mã kiểm trong manifest-sha256.txt
            empty  | data/bao-cao/001-a.txt    | “data/bao-cao/001-a.txt”: nội dung khác với mã kiểm trong manifest-sha256.txt
            remove | data/bao-cao/001-a.txt   | “data/bao-cao/001-a.txt”: có trong manifest-sha256.txt mà không có trong gói
            add    | data/bao-cao/003-b.txt      | “data/bao-cao/003-b.txt”: có trong gói mà không có trong manifest-sha256.txt
            add    | ghi-chu.txt                 | “ghi-chu.txt”: có trong gói mà không có trong tagmanifest-sha256.txt
            change | DOC-TRUOC.txt            | “DOC-TRUOC.txt”: nội dung khác với mã kiểm trong tagmanifest-sha256.txt
            remove | DOC-TRUOC.txt            | “DOC-TRUOC.txt”: có trong tagmanifest-sha256.txt mà không có trong gói
            change | bag-info.txt             | “bag-info.txt”: nội dung khác với mã kiểm trong tagmanifest-sha256.txt
            remove | bagit.txt                | Không có bagit.txt
            change | bagit.txt                | bagit.txt không đúng mẫu
            remove | manifest-sha256.txt      | Không có manifest-sha256.txt
            remove | tagmanifest-sha256.txt   | Không có tagmanifest-sha256.txt
            change | tagmanifest-sha256.txt   | tagmanifest-sha256.txt, dòng 5: không phải là
            garble | manifest-sha256.txt      | “manifest-sha256.txt”: không phải UTF-8
            add    | manifest-xyz9.txt           | manifest-xyz9.txt: máy này không biết cách tính
            add    | fetch.txt                   | fetch.txt: gói đòi tải tệp từ nơi khác
            """)
    void damageIsNamedWithItsPlace(String how, String file, String said) throws IOException {
        damage(how, PackedFiles.FOLDER + file);
        write();

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString()).contains("KHÔNG nguyên vẹn").contains(said);

        Files.delete(folder.resolve("goi.zip"));
        unpack();
        assertThat(verify("goi")).isEqualTo(1);
        assertThat(out.toString().substring(out.toString().lastIndexOf("KHÔNG")))
                .contains(said);
    }

    /** Line of the manifest | what is said of it */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abc  ../../etc/passwd           | đường dẫn nguy hiểm hoặc sai chỗ: “abc  ../../etc/passwd”
            abc  /etc/passwd                | đường dẫn nguy hiểm
            abc  data/../../x               | đường dẫn nguy hiểm
            abc  data/a%0A/../b             | đường dẫn nguy hiểm
            abc  C:/x                       | đường dẫn nguy hiểm
            abc  data\\..\\x                | đường dẫn nguy hiểm
            abc  bagit.txt                  | sai chỗ
            abc                             | không phải là “mã kiểm, khoảng trắng, đường dẫn”
            xyz  data/x                     | không phải là “mã kiểm, khoảng trắng, đường dẫn”
            abc  data/bao-cao/001-a.txt     | “data/bao-cao/001-a.txt” được nêu hai lần
            abc  data/b%25.txt              | “data/b%.txt”: có trong manifest-sha256.txt mà không có trong gói
            """)
    void aManifestThatMisleadsIsNotFollowed(String line, String said) throws IOException {
        append(PackedFiles.FOLDER + "manifest-sha256.txt", line + "\n");
        write();

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x.txt", "/etc/x.txt", "a/../../x", "C:x.txt", "a\\..\\x.txt", "~x/y", "a//b", "./a", "a\nb"})
    void aNameThatLeadsOutOfThePackIsToldBeforeAnybodyUnpacksIt(String name) throws IOException {
        files.put(name, new byte[] {1});
        write();

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString()).contains("dẫn ra ngoài thư mục giải nén");
    }

    @Test
    void aFileBesideThePacksFolderIsToldOf() throws IOException {
        files.put("__MACOSX/x", new byte[] {1});
        write();

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString()).contains("“__MACOSX/x”: nằm ngoài thư mục của gói");
    }

    @Test
    void twoFilesOfOneNameAreToldOf() throws IOException {
        files.put(PackedFiles.FOLDER + "data/bao-cao/00x-a.txt", "khác".getBytes(StandardCharsets.UTF_8));
        byte[] zip = PackedFiles.zip(files);
        replace(zip, "data/bao-cao/00x-a.txt", "data/bao-cao/001-a.txt");
        Files.write(folder.resolve("goi.zip"), zip);

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString()).contains("chứa hai tệp cùng tên");
    }

    @Test
    void theCountOfOctetsAndFilesMustHold() throws IOException {
        String info = new String(files.get(PackedFiles.FOLDER + "bag-info.txt"), StandardCharsets.UTF_8);
        files.put(
                PackedFiles.FOLDER + "bag-info.txt",
                info.replace("55.2", "55.3").getBytes(StandardCharsets.UTF_8));
        write();

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString()).contains("Payload-Oxum 55.3 (số byte, số tệp), đếm được 55.2");
    }

    @Test
    void whoChangesFileAndManifestIsFoundByTheTagManifest() throws IOException {
        files.put(REPORT, "Huyện ủy không họp gì!".getBytes(StandardCharsets.UTF_8));
        String manifest = new String(files.get(PackedFiles.FOLDER + "manifest-sha256.txt"), StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(Bag.digest("SHA-256").digest(files.get(REPORT)));
        files.put(
                PackedFiles.FOLDER + "manifest-sha256.txt",
                manifest.replaceFirst("^[0-9a-f]{64}", hash).getBytes(StandardCharsets.UTF_8));
        write();

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString())
                .contains("“manifest-sha256.txt”: nội dung khác với mã kiểm trong tagmanifest-sha256.txt")
                .doesNotContain("“data/bao-cao/001-a.txt”: nội dung khác");
    }

    /** How many of a thousand parts are left of the file | what is said */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | Không phải là tệp ZIP
            1    | Không phải là tệp ZIP
            100  | Tệp ZIP cụt hoặc hỏng phần cuối
            500  | Tệp ZIP cụt hoặc hỏng phần cuối
            990  | Tệp ZIP cụt hoặc hỏng phần cuối
            """)
    void aPackThatWasNotFetchedToItsEndIsToldOf(int thousandths, String said) throws IOException {
        byte[] zip = PackedFiles.whole();
        Files.write(folder.resolve("goi.zip"), Arrays.copyOf(zip, zip.length * thousandths / 1000));

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString()).contains(said);
    }

    @Test
    void everyChangedOctetOfAPackIsFoundOrChangesNothing() throws IOException {
        byte[] whole = PackedFiles.whole();
        for (int i = 0; i < whole.length; i++) {
            byte[] zip = whole.clone();
            zip[i] ^= 0x55;
            Files.write(folder.resolve("goi.zip"), zip);
            int status = verify("goi.zip");
            if (status == 0) {
                assertThat(contents(folder.resolve("goi.zip")))
                        .as("octet %d", i)
                        .isEqualTo(contents(whole(whole)));
            }
        }
    }

    @Test
    void aBombIsNotReadToItsEnd() throws IOException {
        files.put(PackedFiles.FOLDER + "data/bom.txt", new byte[100 << 20]);
        write();

        assertThat(verify("goi.zip")).isEqualTo(1);
        assertThat(out.toString()).contains("Giải nén ra lớn hơn mọi gói thật, nên đã dừng đọc");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInAnUnpackedPackIsNotFollowed() throws IOException {
        unpack();
        Path report = folder.resolve("goi").resolve(OTHER);
        Path elsewhere = Files.move(report, folder.resolve("elsewhere.txt"));
        Files.createSymbolicLink(report, elsewhere);

        assertThat(verify("goi")).isEqualTo(1);
        assertThat(out.toString()).contains("“data/bao-cao/002-a.txt”: là liên kết");
    }

    @Test
    void whatAPackSaysDoesNotSteerTheTerminal() throws IOException {
        files.put(PackedFiles.FOLDER + "data/\u001b[2Jx\u202e.txt", new byte[] {1});
        write();

        verify("goi.zip");
        assertThat(out.toString()).contains("\uFFFD[2Jx\uFFFD.txt").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void onePackOfSeveralThatIsNotWholeIsEnoughToFail() throws IOException {
        Files.write(folder.resolve("goi.zip"), PackedFiles.whole());

        assertThat(verify("goi.zip", "khong-co.zip")).isEqualTo(1);
        assertThat(out.toString()).contains("goi.zip: nguyên vẹn").contains("khong-co.zip: KHÔNG nguyên vẹn");
    }

    @Test
    void withoutAPackTheCommandSaysHowItIsUsed() {
        assertThat(verify()).isEqualTo(2);
        assertThat(out.toString()).contains("Tham số chưa đúng.").contains("verify GÓI…");
    }

    private int verify(String... packs) {
        var writer = new PrintWriter(out, true);
        return VerifyCommand.run(
                writer,
                writer,
                Arrays.stream(packs).map(p -> folder.resolve(p).toString()).toArray(String[]::new));
    }

    private void damage(String how, String name) {
        switch (how) {
            case "change" -> append(name, "!");
            case "empty" -> files.put(name, new byte[0]);
            case "remove" -> files.remove(name);
            case "garble" -> files.put(name, new byte[] {(byte) 0xC3, (byte) 0x28});
            default -> files.put(name, "abc  data/bao-cao/001-a.txt\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void append(String name, String text) {
        files.compute(
                name,
                (n, before) -> (new String(before, StandardCharsets.UTF_8) + text).getBytes(StandardCharsets.UTF_8));
    }

    private void write() throws IOException {
        Files.write(folder.resolve("goi.zip"), PackedFiles.zip(files));
    }

    private void unpack() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve("goi").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static void replace(byte[] in, String before, String after) {
        byte[] old = before.getBytes(StandardCharsets.US_ASCII);
        byte[] fresh = after.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + old.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(fresh, 0, in, i, fresh.length);
            }
        }
    }

    private Path whole(byte[] zip) throws IOException {
        return Files.write(folder.resolve("whole.zip"), zip);
    }

    private static Map<String, String> contents(Path zip) throws IOException {
        var contents = new LinkedHashMap<String, String>();
        try (BagFiles bag = ZippedBag.open(zip)) {
            for (String name : bag.names()) {
                try (var in = bag.open(name)) {
                    contents.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return contents;
    }
}
