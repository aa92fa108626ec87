package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTests {

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("rà soát chi bộ", "rà soát chi bộ"),
                arguments("rà soát, báo cáo", "\"rà soát, báo cáo\""),
                arguments("học tập \"7 dám\"", "\"học tập \"\"7 dám\"\"\""),
                arguments("một\nhai", "\"một\nhai\""),
                arguments(null, ""),
                arguments("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
                arguments("+84", "'+84"),
                arguments("- Rà soát", "'- Rà soát"),
                arguments("@SUM(1)", "'@SUM(1)"),
                arguments("\t=1", "'\t=1"),
                arguments("\n=1", "\"'\n=1\""),
                arguments("＝1", "'＝1"),
                arguments("a=1", "a=1"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsQuotedWhereNeededAndNeverAFormula(String value, String written) {
        assertThat(new Csv().row("x", value)).hasToString("\uFEFFx," + written + "\r\n");
    }
}
