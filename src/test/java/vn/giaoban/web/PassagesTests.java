package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.Span;

class PassagesTests {

    /**
     * Marks are drawn into the sentence: {@code d( )d} a directive, {@code n( )n} a person, {@code m( )m} a metric, {@code v( )v} a
     * document; they may cross. Shown are the pieces, closed in the order in which they were opened.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            không có gì ở đây                   | không có gì ở đây
            d(rà soát)d                         | d(rà soát)
            giao d(rà soát)d, d(báo cáo)d lại   | giao d(rà soát), d(báo cáo) lại
            d(triển khai v(Chỉ thị 35)v ngay)d  | d(triển khai v(Chỉ thị 35) ngay)
            d(v(Chỉ thị 35)v phải làm)d         | d(v(Chỉ thị 35) phải làm)
            d(kết nạp m(20 đảng )dviên)m mới    | d(kết nạp m(20 đảng ))m(viên) mới
            m(20 d(đảng )mviên)d                | m(20 d(đảng ))d(viên)
            n(Tuấn)n d(giao m(2)m và m(3)m)d    | n(Tuấn) d(giao m(2) và m(3))
            d(a m(b v(c )dx )my )v z             | d(a m(b v(c )))m(v(x ))v(y ) z
            """, delimiter = '|')
    void passagesNestWhateverWayTheyCross(String drawn, String shown) {
        var text = new StringBuilder();
        var marks = new ArrayList<FactMark>();
        read(drawn, text, marks);

        List<Piece> pieces = Passages.of(text.toString(), new Span(0, text.length()), marks);

        assertThat(written(pieces)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0  | 8  | đầu câu
            8  | 16 | d(giữa) câu
            16 | 24 | cuối câu
            """, delimiter = '|')
    void aSentenceShowsOnlyItsOwnPassages(int start, int end, String shown) {
        String text = "đầu câu giữa câucuối câu";
        var marks = List.of(new FactMark(FactKind.DIRECTIVE, 1, new Span(8, 12)));

        assertThat(written(Passages.of(text, new Span(start, end), marks)).strip())
                .isEqualTo(shown);
    }

    private static void read(String drawn, StringBuilder text, List<FactMark> marks) {
        var open = new ArrayList<Deque<Integer>>();
        for (int i = 0; i < 4; i++) {
            open.add(new ArrayDeque<>());
        }
        String letters = "dnmv";
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            boolean opens = i + 1 < drawn.length() && drawn.charAt(i + 1) == '(' && letters.indexOf(c) >= 0;
            boolean closes = c == ')' && i + 1 < drawn.length() && letters.indexOf(drawn.charAt(i + 1)) >= 0;
            if (opens) {
                open.get(letters.indexOf(c)).push(text.length());
                i++;
            } else if (closes) {
                int kind = letters.indexOf(drawn.charAt(++i));
                marks.add(new FactMark(
                        kindOf(letters.charAt(kind)),
                        marks.size() + 1,
                        new Span(open.get(kind).pop(), text.length())));
            } else {
                text.append(c);
            }
        }
    }

    private static FactKind kindOf(char letter) {
        for (FactKind kind : FactKind.values()) {
            if (kind.letter().charAt(0) == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException(String.valueOf(letter));
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream()
                .map(p -> p.kind() == null ? p.text() : p.kind().letter() + "(" + written(p.parts()) + ")")
                .collect(Collectors.joining());
    }
}
