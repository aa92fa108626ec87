package vn.giaoban.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            431            | 0 200 400 600                           | 0
            846 388        | 0 250 500 750 1000                      | 0
            96.76          | 0 25 50 75 100                          | 0
            3              | 0 1 2 3                                 | 0
            0              | 0 1                                     | 0
            0.4            | 0 0.1 0.2 0.3 0.4                       | 0
            12 -5          | -5 0 5 10 15                            | 0
            -8             | -8 -6 -4 -2 0                           | 0
            2400000        | 0 1000000 2000000 3000000               | 6
            7200000000     | 0 2000000000 4000000000 6000000000 8000000000 | 9
            """, delimiter = '|')
    void stepsAreRoundAndBeginAtZero(String values, String ticks, int power) {
        Scale scale = Scale.of(numbers(values));

        assertThat(scale.ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers(ticks));
        assertThat(scale.power()).isEqualTo(power);
        assertThat(scale.part(scale.ticks().get(0))).isZero();
        assertThat(scale.part(scale.peak())).isBetween(0.0, 1.0);
    }

    private static List<BigDecimal> numbers(String text) {
        return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }
}
