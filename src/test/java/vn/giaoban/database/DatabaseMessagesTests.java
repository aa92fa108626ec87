package vn.giaoban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseMessagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"database", "start"})
    void englishHasTheSameTextsWithTheSameParameters(String bundle) throws Exception {
        Properties vietnamese = read(bundle + ".properties");
        Properties english = read(bundle + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(parameters(english.getProperty(key))).as(key).isEqualTo(parameters(vietnamese.getProperty(key)));
        }
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private Properties read(String name) throws Exception {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/" + name)), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
