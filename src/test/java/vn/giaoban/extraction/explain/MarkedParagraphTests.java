package vn.giaoban.extraction.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

class MarkedParagraphTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xã có 12 hộ nghèo.                    | 12 hộ                            | Xã có ¹[12 hộ] nghèo.
            Xã có 12 hộ nghèo.                    | Xã ; nghèo.                      | ¹[Xã] có 12 hộ ²[nghèo.]
            rà soát 12 hộ trước 30/6              | rà soát 12 hộ trước 30/6 ; 12 hộ ; 30/6 | ¹[rà soát ²[12 hộ] trước ³[30/6]]¹
            đạt từ 8 đến 9%                       | từ 8 đến 9% ; 8 ; đến 9%         | đạt ¹[từ ²[8] ³[đến 9%]]¹
            họp quý II năm nay                    | họp quý II ; quý II năm nay      | ¹[họp ²[quý II]¹ năm nay]²
            ông Lò Văn Sáu và Lò Văn Sáu          | Lò Văn Sáu ; 2:Lò Văn Sáu        | ông ¹[Lò Văn Sáu] và ¹[Lò Văn Sáu]
            12 hộ, 30 hộ                          | 12 hộ ; 30 hộ                    | ¹[12 hộ], ²[30 hộ]
            🎉 tặng 12 hộ 🏠 mới                  | 12 hộ ; 🏠                       | 🎉 tặng ¹[12 hộ] ²[🏠] mới
            """)
    void marksStandInTheTextAndCloseWithTheirNumberWhereAnotherStandsBetween(
            String text, String quotes, String expected) {
        assertThat(marked(text, quotes)).isEqualTo(expected);
    }

    @Test
    void aLongMarkClosesWithItsNumber() {
        String task = "rà soát các hộ nghèo, lập danh sách, báo cáo Ban Thường vụ trước kỳ họp sau";
        assertThat(marked("Xã " + task + ".", task)).isEqualTo("Xã ¹[" + task + "]¹.");
    }

    @Test
    void decomposedTextIsMarkedAsComposed() {
        String decomposed = java.text.Normalizer.normalize("Ông Điểu Bé dự", java.text.Normalizer.Form.NFD);
        assertThat(marked(decomposed, "Điểu Bé")).isEqualTo("Ông ¹[Điểu Bé] dự");
    }

    @Test
    void partsOfAParagraphShareItsNumbersAndAMarkOverBothIsOpenedAndClosedOnce() {
        ReportText text = ReportText.of("Xã họp. Bản họp. Mường họp.");
        List<Mark> marks = List.of(mark(text, "họp. Bản", 1), mark(text, "Mường", 1));
        var paragraph = new MarkedParagraph(text, text.paragraphs().get(0), marks);

        assertThat(plain(paragraph.pieces(new Span(0, 8)))).isEqualTo("Xã ¹[họp. ");
        assertThat(plain(paragraph.pieces(new Span(8, 17)))).isEqualTo("Bản] họp. ");
        assertThat(plain(paragraph.pieces(new Span(17, 27)))).isEqualTo("²[Mường] họp.");
    }

    @ParameterizedTest
    @CsvSource({"1,¹", "10,¹⁰", "234,²³⁴"})
    void numbersAreRaised(int number, String raised) {
        assertThat(MarkedParagraph.superscript(number)).isEqualTo(raised);
    }

    /** Quotes between {@code ;}, each a mark of its own meaning; {@code 2:} is the second place of the quote, and means the same. */
    private static String marked(String raw, String quotes) {
        ReportText text = ReportText.of(raw);
        var marks = new ArrayList<Mark>();
        for (String quote : quotes.split(" ; ", -1)) {
            int nth = quote.startsWith("2:") ? 2 : 1;
            marks.add(mark(text, quote.replaceFirst("^2:", ""), nth));
        }
        marks.sort(Comparator.comparing(Mark::span, Marks.OUTER_FIRST));
        Span paragraph = text.paragraphs().get(0);
        return plain(new MarkedParagraph(text, paragraph, marks).pieces(paragraph));
    }

    private static Mark mark(ReportText text, String quote, int nth) {
        int at = text.text().indexOf(quote);
        at = nth == 1 ? at : text.text().indexOf(quote, at + 1);
        return new Mark(new Span(at, at + quote.length()), List.of(new Note(Kind.METRIC, quote, "by-hand")));
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
