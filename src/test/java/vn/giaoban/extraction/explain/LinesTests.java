package vn.giaoban.extraction.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            một hai ba bốn                 | 7  | một hai/ba bốn
            một hai ba bốn                 | 14 | một hai ba bốn
            một   hai                      | 20 | một hai
            dàiquáchừng rồi                | 4  | dàiq/uách/ừng/rồi
            🎉🎉🎉 vui                      | 6  | 🎉🎉🎉/vui
            🎉🎉🎉🎉 vui                    | 5  | 🎉🎉/🎉🎉/vui
            ''                             | 5  | ''
            """)
    void textIsBrokenAtSpacesAndByTheColumnsItTakes(String text, int columns, String expected) {
        assertThat(broken(List.of(new Piece(text, Piece.PLAIN)), columns)).isEqualTo(expected);
    }

    @Test
    void piecesWithoutASpaceBetweenStayTogether() {
        List<Piece> pieces =
                List.of(new Piece("có ", ""), new Piece("¹[", "1"), new Piece("12 hộ", "1"), new Piece("],", "1"));
        assertThat(broken(pieces, 8)).isEqualTo("có ¹[12/hộ],");
    }

    @ParameterizedTest
    @CsvSource({"Bình Định, 9", "🎉, 2", "漢字, 4", "e\u0302\u0323, 1", "a\u200Db, 2"})
    void letteredMarksTakeNoColumnAndEmojiTwo(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    private static String broken(List<Piece> pieces, int columns) {
        return Lines.of(pieces, columns).stream()
                .map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }
}
