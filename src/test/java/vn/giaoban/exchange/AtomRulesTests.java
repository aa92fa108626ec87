package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check that feeds are held to finds what is wrong. */
class AtomRulesTests {

    private static final String VALID = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><id>urn:uuid:00000000-0000-3000-8000-000000000001</id>
            <title>Kho</title><updated>2024-07-01T01:00:00Z</updated><author><name>Giao Ban</name></author>
            <link rel="self" type="application/atom+xml" href="http://localhost/a"/>
            <entry><id>urn:uuid:00000000-0000-3000-8000-000000000002</id><title>Một</title>
            <updated>2024-07-02T01:00:00Z</updated><link rel="alternate" type="text/html" href="http://localhost/1"/></entry>
            <entry><id>urn:uuid:00000000-0000-3000-8000-000000000003</id><title>Hai</title>
            <updated>2024-07-03T01:00:00Z</updated><link rel="alternate" type="text/html" href="http://localhost/2"/></entry></feed>
            """;

    @Test
    void aValidFeedPasses() {
        assertThatCode(() -> AtomRules.valid(VALID.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>Kho</title>                          |
            <title>Kho</title>                          | <title>Kho</title><title>Kho</title>
            <title>Kho</title>                          | <title>Kho</title><tieude/>
            <title>Một</title>                          | <title> </title>
            <author><name>Giao Ban</name></author>      |
            <author><name>Giao Ban</name></author>      | <author>Giao Ban</author>
            2024-07-02T01:00:00Z                        | 2024-07-02
            2024-07-02T01:00:00Z                        | 2024-07-02T01:00:00
            000000000003                                | 000000000002
            urn:uuid:00000000-0000-3000-8000-000000000003 | 3
            rel="self"                                  | rel="via"
            http://localhost/1                          | /1
            rel="alternate"                             | rel="related"
            <title>Hai</title>                          | <title>Hai</title><link rel="alternate" type="text/html" href="http://localhost/3"/>
            http://www.w3.org/2005/Atom                 | http://purl.org/atom/ns#
             xml:lang="vi"                              |
            Một                                         | &#1;
            """)
    void whatIsNotValidIsFound(String right, String wrong) {
        String invalid = VALID.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> AtomRules.valid(invalid.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AssertionError.class);
    }
}
