package vn.giaoban.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTests {

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 3"})
    void noSpanIsEmptyOrBackward(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, false, false",
        "1, 3, true, false",
        "2, 4, true, true",
        "2, 6, true, true",
        "5, 8, true, false",
        "6, 8, false, false"
    })
    void spansOverlapAndContain(int start, int end, boolean overlaps, boolean contained) {
        Span span = new Span(2, 6);
        Span other = new Span(start, end);

        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
        assertThat(span.contains(other)).isEqualTo(contained);
    }

    @Test
    void theEndIsOutside() {
        Span span = new Span(2, 6);

        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(6)).isFalse();
        assertThat(span.in("Hội nghị")).isEqualTo("i ng");
    }
}
