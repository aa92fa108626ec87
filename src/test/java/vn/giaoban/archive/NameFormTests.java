package vn.giaoban.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTests {

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    A Pớt           | APớt            | true
                    KRing Ba        | Kring Ba        | true
                    Rah Lan Chung   | Rahlan Chung    | true
                    H’Ƀŏng Niê      | H'ƀŏng Niê      | true
                    HỒ VĂN NIÊN     | Hồ Văn Niên     | true
                    Lê Ngọc Hoà     | Lê Ngọc Hòa     | true
                    Nguyễn Thị Thuý | Nguyễn Thị Thúy | true
                    Trần Quý        | Trần Qúy        | true
                    Đinh Văn Dũng   | Đinh Văn Dụng   | false
                    Đinh Văn Dũng   | Đinh Văn Dung   | false
                    Đinh Văn Dũng   | Dinh Văn Dũng   | false
                    Hồ Văn Niên     | Hồ Văn Nien     | false
                    Lê Ngọc Tuấn    | Châu Ngọc Tuấn  | false
                    """)
    void spellingsOfOneNameMeet(String one, String other, boolean same) {
        assertThat(NameForm.same(one, other)).isEqualTo(same);
        assertThat(NameForm.same(one, Normalizer.normalize(other, Normalizer.Form.NFD)))
                .isEqualTo(same);
    }
}
