package vn.giaoban.extraction.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            AUTO,   true,  '',           true
            AUTO,   false, '',           false
            AUTO,   true,  NO_COLOR=1,   false
            AUTO,   true,  NO_COLOR=,    true
            AUTO,   true,  TERM=dumb,    false
            ALWAYS, false, '',           true
            ALWAYS, false, NO_COLOR=1,   true
            NEVER,  true,  '',           false
            """)
    void colourIsForTerminalsUnlessSomebodySaysOtherwise(
            ColorWhen when, boolean terminal, String environment, boolean color) {
        assertThat(Screen.of(when, variables(environment), terminal, null).color())
                .isEqualTo(color);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            '',          -,   100
            '',          132, 132
            COLUMNS=80,  132, 80
            COLUMNS=80,  -,   80
            COLUMNS=no,  -,   100
            COLUMNS=0,   90,  90
            '',          12,  40
            """)
    void theWidthIsWhatIsToldElseMeasuredElseAPapers(String environment, @Nullable Integer measured, int columns) {
        assertThat(Screen.of(ColorWhen.AUTO, variables(environment), true, measured)
                        .columns())
                .isEqualTo(columns);
    }

    private static Map<String, String> variables(String assignment) {
        var variables = new HashMap<String, String>();
        if (!assignment.isEmpty()) {
            String[] parts = assignment.split("=", 2);
            variables.put(parts[0], parts[1]);
        }
        return variables;
    }
}
