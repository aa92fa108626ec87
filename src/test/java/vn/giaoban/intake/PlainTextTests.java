package vn.giaoban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.ReportText;

class PlainTextTests {

    private static final String TEXT = "Hội nghị giao ban quý II\nĐồng chí A Pớt chủ trì\n";

    @ParameterizedTest(name = "{0}, {1}, {2}, BOM {3}")
    @CsvSource(textBlock = """
                    UTF-8,    NFC, LF,   false
                    UTF-8,    NFC, CRLF, true
                    UTF-8,    NFD, CR,   false
                    UTF-8,    NFD, LF,   true
                    UTF-16LE, NFC, CRLF, true
                    UTF-16BE, NFD, LF,   true
                    """)
    void everyWayToWriteAPlainTextGivesTheSameReport(
            Charset charset, Normalizer.Form form, String lineEnd, boolean mark) throws ImportFailed {
        String ends = lineEnd.replace("CR", "\r").replace("LF", "\n");
        String written =
                (mark ? "\uFEFF" : "") + Normalizer.normalize(TEXT, form).replace("\n", ends);

        PlainText read = PlainText.decode(written.getBytes(charset));

        assertThat(ReportText.of(read.text()).text()).isEqualTo(TEXT);
        assertThat(read.mediaType()).isEqualTo("text/plain;charset=" + charset.name());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    ''                       | intake.decode.empty          | -
                    EF BB BF                 | intake.decode.empty          | -
                    20 0A 0D 0A              | intake.decode.empty          | -
                    25 50 44 46 2D 31 2E 37  | intake.decode.other-format   | PDF
                    50 4B 03 04 14 00        | intake.decode.other-format   | ZIP (DOCX, XLSX, ODT …)
                    D0 CF 11 E0 A1 B1 1A E1  | intake.decode.other-format   | DOC, XLS (Microsoft Office 97–2003)
                    41 0A 42 00 43           | intake.decode.binary         | 2
                    41 00 FF                 | intake.decode.binary         | 1
                    FF 0A 00 41              | intake.decode.binary         | 2
                    41 0D 0A 42 0D E1 41     | intake.decode.wrong-encoding | UTF-8, 3, 6, E1
                    48 E1 BB                 | intake.decode.wrong-encoding | UTF-8, 1, 2, E1
                    FF FE 41 00 42           | intake.decode.wrong-encoding | UTF-16LE, 1, 5, 42
                    """)
    void whatIsNoPlainTextIsRefusedWithThePlace(String hex, String reason, String detail) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

        ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> PlainText.decode(bytes));

        assertThat(failed.stage()).isEqualTo(Stage.DECODE);
        assertThat(failed.reason()).isEqualTo(reason);
        assertThat(String.join(", ", failed.detail())).isEqualTo(detail == null ? "" : detail);
    }

    @Test
    void aTextInAnOldVietnameseEncodingIsNotGuessedAt() {
        byte[] bytes = "Hội nghị tỉnh ủy\nđánh giá".getBytes(Charset.forName("windows-1258"));

        ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> PlainText.decode(bytes));

        assertThat(failed.reason()).isEqualTo("intake.decode.wrong-encoding");
    }

    @Test
    void anEnglishTextIsPlainText() throws ImportFailed {
        assertThat(PlainText.decode("minutes".getBytes(StandardCharsets.US_ASCII))
                        .text())
                .isEqualTo("minutes");
    }
}
