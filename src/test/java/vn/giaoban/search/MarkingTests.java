package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            giải ngân     | Đẩy nhanh giải ngân vốn    | Đẩy nhanh [giải ngân] vốn
            giai ngan     | Đẩy nhanh Giải ngân vốn    | Đẩy nhanh [Giải ngân] vốn
            giải          | giai đoạn giải ngân        | giai đoạn [giải] ngân
            giai          | giai đoạn giải ngân        | [giai] đoạn [giải] ngân
            tỉnh uỷ       | Tỉnh ủy chỉ đạo            | [Tỉnh ủy] chỉ đạo
            35-CT/TW      | Chỉ thị 35-CT/TW           | Chỉ thị [35-CT/TW]
            b             | <b>mưa</b> & "lũ"          | <[b]>mưa</[b]> & "lũ"
            script alert  | <script>alert(1)</script>  | <[script>alert](1)</[script]>
            UBND tỉnh     | Ủy ban nhân dân tỉnh và nhân dân | [Ủy ban nhân dân tỉnh] và nhân dân
            ủy ban nhân dân | UBND tỉnh, ủy ban khác | [UBND] tỉnh, [ủy ban] khác
            "giải ngân"   | giải ngân, giải bài        | [giải ngân], giải bài
            -rừng vốn     | giữ rừng, giữ vốn          | giữ rừng, giữ [vốn]
            không có      | Đẩy nhanh                  | Đẩy nhanh
            """)
    void askedSyllablesAreMarkedAndTheTextStaysWhole(String asked, String text, String drawn) {
        Marked marked = new Marking(Objects.requireNonNull(Typed.of(asked)), Strictness.ACCENTS_COUNT).text(text);

        assertThat(RelevanceTests.drawn(marked)).isEqualTo(drawn);
        assertThat(marked.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"APớt, A Pớt", "a pot, APớt", "kringba, KRing Ba", "rah lan chung, Rah Lan Chung"})
    void aNameIsMarkedInEverySpelling(String asked, String name) {
        Marked marked = new Marking(Objects.requireNonNull(Typed.of(asked)), Strictness.ACCENTS_COUNT).name(name);

        assertThat(marked.segments()).containsExactly(new Marked.Segment(name, true));
    }
}
