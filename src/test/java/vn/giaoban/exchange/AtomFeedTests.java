package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class AtomFeedTests {

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("Rà soát", "Rà soát"),
                Arguments.of("Rà\n soát ", "Rà soát"),
                Arguments.of("rà ".repeat(50), "rà ".repeat(39) + "rà…"),
                Arguments.of("rà".repeat(100), "rà".repeat(60) + "…"),
                Arguments.of("🌾".repeat(121), "🌾".repeat(120) + "…"),
                Arguments.of("a\u0000\u0008\uFFFE\uD800b", "a\uFFFD\uFFFD\uFFFD\uFFFDb"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsOneLineThatEndsWithAWord(String text, String shown) {
        var entry = new AtomFeed.Entry("one", text, Instant.EPOCH, "A\u0001 Pớt", "/cuoc-hop/1#d1", text);
        var addresses = new FeedAddresses("http://localhost", "/chi-dao", page -> "", 1, 1);

        Element feed =
                AtomRules.valid(AtomFeed.of("Kho", Locale.ENGLISH, addresses, List.of(entry), () -> Instant.EPOCH)
                        .getBytes(StandardCharsets.UTF_8));

        Element shownEntry = AtomRules.children(feed, "entry").get(0);
        assertThat(AtomRules.child(shownEntry, "title")).isEqualTo(shown);
    }
}
