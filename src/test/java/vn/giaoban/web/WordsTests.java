package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All words that people see stand in messages, in both languages. */
class WordsTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** The same in every language; the last ones stand on keyboards. */
    private static final Pattern NAMES =
            Pattern.compile("CSV|JSON|Atom|RIS|BibTeX|ho van nien|A Pớt|[IV]+\\.|\\b(?:[JKEYXSU]|Ctrl|Enter)\\b");

    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]|#messages\\.msg\\('([a-zA-Z0-9.-]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"common", "web", "account", "intake", "search", "summary", "series", "about", "review"})
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateSpeaksForItself(Path template) throws IOException {
        String html = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
        List<String> spoken = Stream.of(
                        html.replaceAll("<(?:\"[^\"]*\"|[^\">])*>", "\n").split("\n"))
                .map(text -> NAMES.matcher(text).replaceAll("").replaceAll("&[a-z]+;", ""))
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .toList();
        assertThat(spoken).isEmpty();
        assertThat(html)
                .doesNotContainPattern("[\\s\"](?:alt|placeholder|title|aria-label)=\"[^\"]*\\p{L}")
                .doesNotContainPattern("<script(?! th:src=\"[^\"]*\" defer></script>)")
                .doesNotContain("<style")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateIsSaid(Path template) throws IOException {
        var known = new TreeSet<String>();
        for (String bundle : List.of(
                "common", "web", "account", "intake", "search", "summary", "series", "about", "review", "printing")) {
            known.addAll(keys(bundle));
        }
        assertThat(KEY.matcher(Files.readString(template))
                        .results()
                        .map(WordsTests::key)
                        .filter(key -> !known.contains(key)))
                .isEmpty();
    }

    /** Of the pages; the printed summary has rules of its own. */
    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(
                            file -> file.toString().endsWith(".html") && !file.startsWith(TEMPLATES.resolve("summary")))
                    .toList();
        }
    }

    private static String key(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private static Set<String> keys(String bundle) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
