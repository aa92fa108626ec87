package vn.giaoban.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hồ Văn Niên     | hồ văn niên      | ho van nien
            HỒ VĂN NIÊN     | hồ văn niên      | ho van nien
            ho van nien     | ho van nien      | ho van nien
            APớt            | apớt             | apot
            Tỉnh uỷ         | tỉnh ủy          | tinh uy
            Tỉnh ủy         | tỉnh ủy          | tinh uy
            Khánh Hoà       | khánh hòa        | khanh hoa
            khoẻ            | khỏe             | khoe
            thuỵ            | thụy             | thuy
            hoàn toán       | hoàn toán        | hoan toan
            quý quỹ         | quí quĩ          | qui qui
            kỳ kì           | kì kì            | ki ki
            lý mỹ tỷ        | lí mĩ tỉ         | li mi ti
            Huy Thy ủy      | huy thy ủy       | huy thy uy
            Ia H’Drai       | ia hdrai         | ia hdrai
            Ia H'Drai       | ia hdrai         | ia hdrai
            Ia HDrai        | ia hdrai         | ia hdrai
            UVT.Ư           | uvtư             | uvtu
            05-CT/TW        | 05 ct tw         | 05 ct tw
            1.526 chi bộ    | 1.526 chi bộ     | 1.526 chi bo
            Ðảng            | đảng             | dang
            Êban Ƀơ̆n       | êban ƀơ̆n        | eban bon
            Tuấn-Phó        | tuấn phó         | tuan pho
            """)
    void syllablesInBothFields(String text, String exact, String folded) {
        assertThat(exact(text)).isEqualTo(Normalizer.normalize(exact, Normalizer.Form.NFC));
        assertThat(folded(text)).isEqualTo(folded);
        assertThat(exact(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(exact(text));
        assertThat(folded(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
    }

    @Test
    void everyPairOfToneAndVowelIsUnified() {
        String second = "hoà hoá hoả hoã hoạ hoè hoé hoẻ hoẽ hoẹ huỳ huý huỷ huỹ huỵ oà uỷ";
        String first = "hòa hóa hỏa hõa họa hòe hóe hỏe hõe họe hùy húy hủy hũy hụy òa ủy";
        assertThat(exact(second)).isEqualTo(first);
        assertThat(exact(first)).isEqualTo(first);
    }

    @Test
    void offsetsPointIntoTheTextAsWritten() {
        String decomposed = Normalizer.normalize("Đồng chí Kring’Ba", Normalizer.Form.NFD);
        assertThat(Syllable.of(decomposed))
                .extracting(Syllable::written)
                .containsExactly(
                        Normalizer.normalize("Đồng", Normalizer.Form.NFD),
                        Normalizer.normalize("chí", Normalizer.Form.NFD),
                        "Kring’Ba");
    }

    private static String exact(String text) {
        return Syllable.of(text).stream().map(Syllable::exact).collect(joining(" "));
    }

    private static String folded(String text) {
        return Syllable.of(text).stream().map(Syllable::folded).collect(joining(" "));
    }
}
