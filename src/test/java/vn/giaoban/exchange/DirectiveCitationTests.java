package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.search.DirectiveHit;
import vn.giaoban.search.DirectiveHit.MeetingOfHit;
import vn.giaoban.search.DirectiveHit.PlaceOfHit;
import vn.giaoban.search.Marked;
import vn.giaoban.time.Period;

/** How a directive is cited that says everything, and one that says hardly anything. */
class DirectiveCitationTests {

    private static final DirectiveCitation FULL = cited(
            "Lò Văn Sáu",
            "Bí thư Huyện ủy",
            "rà soát sổ hộ nghèo",
            "Giao ban quý II/2024",
            "2024-06-20",
            "Báo Tân Hội");

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(
                        FULL,
                        "Lò Văn Sáu, Bí thư Huyện ủy, “rà soát sổ hộ nghèo”, Giao ban quý II/2024, Gia Lai, 20/6/2024, Báo Tân Hội, câu 3, "
                                + "http://localhost/cuoc-hop/7#d4, truy cập ngày 1/7/2024"),
                arguments(
                        cited("Lò Văn Sáu", null, "rà soát", "Giao ban", null, null),
                        "Lò Văn Sáu, “rà soát”, Giao ban, Gia Lai, quý II/2024, câu 3, http://localhost/cuoc-hop/7#d4, truy cập ngày 1/7/2024"),
                arguments(
                        unknown("rà soát\r\n  sổ\u2028hộ\u202E nghèo\n"),
                        "“rà soát sổ hộ\uFFFD nghèo”, không rõ ngày, câu 3, http://localhost/cuoc-hop/7#d4, truy cập ngày 1/7/2024"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theVietnameseFormLeavesOutWhatNobodySays(DirectiveCitation cited, String form) {
        assertThat(cited.vietnamese()).isEqualTo(form);
    }

    @Test
    void risHasATagALineInOrder() {
        assertThat(Ris.of(List.of(FULL, unknown("rà\nsoát")))).isEqualTo("""
                TY  - GEN
                ID  - giaoban-123
                AU  - Lò Văn Sáu
                TI  - rà soát sổ hộ nghèo
                T2  - Giao ban quý II/2024
                CY  - Gia Lai
                PY  - 2024
                DA  - 2024/06/20
                PB  - Báo Tân Hội
                LA  - vi
                UR  - http://localhost/cuoc-hop/7#d4
                Y2  - 2024/07/01
                N1  - Bí thư Huyện ủy; câu 3
                ER  -\s
                TY  - GEN
                ID  - giaoban-123
                TI  - rà soát
                LA  - vi
                UR  - http://localhost/cuoc-hop/7#d4
                Y2  - 2024/07/01
                N1  - câu 3
                ER  -\s
                """.replace("\n", "\r\n"));
    }

    @Test
    void bibTexKeepsNamesWhole() {
        assertThat(BibTex.of(List.of(FULL))).isEqualTo("""
                @misc{giaoban-123,
                  author = {{Lò Văn Sáu}},
                  title = {rà soát sổ hộ nghèo},
                  howpublished = {Giao ban quý II/2024, Gia Lai},
                  publisher = {Báo Tân Hội},
                  year = 2024,
                  month = jun,
                  day = 20,
                  url = {http://localhost/cuoc-hop/7#d4},
                  urldate = {2024-07-01},
                  language = {vietnamese},
                  note = {Bí thư Huyện ủy; câu 3; truy cập ngày 1/7/2024}
                }

                """);
        assertThat(BibTex.of(List.of(unknown("rà soát"))))
                .doesNotContain("author", "howpublished", "publisher", "year", "month", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50% & 3 $ ở #1_a",
                "a { b",
                "a } b",
                "}{\\",
                "{{",
                "~^",
                "\\input{/etc/passwd}",
                "“x” \"y\" @misc{z,"
            })
    void bibTexIsReadWhateverTheWordsHold(String text) {
        String entry = BibTex.of(List.of(unknown(text)));

        assertThat(openBraces(entry)).as(entry).startsWith(1, 1).endsWith(0);
        assertThat(entry.lines().filter(line -> line.startsWith("  title = ")))
                .singleElement()
                .asString()
                .doesNotContainPattern("(?<!\\\\)[&%$#_]")
                .doesNotContainPattern("[~^]");
        assertThat(typeset(entry)).contains("  title = {" + text + "},");
    }

    /** How many braces are open behind each line. */
    private static List<Integer> openBraces(String entry) {
        var open = new ArrayList<Integer>();
        int depth = 0;
        for (String line : entry.strip().lines().toList()) {
            depth += (int) line.chars().filter(c -> c == '{').count();
            depth -= (int) line.chars().filter(c -> c == '}').count();
            open.add(depth);
        }
        return open;
    }

    /** As LaTeX shows it. */
    private static String typeset(String entry) {
        return entry.replaceAll("\\\\([&%$#_])", "$1")
                .replace("{\\textasciitilde}", "~")
                .replace("{\\textasciicircum}", "^")
                .replace("{\\textbraceleft}", "{")
                .replace("{\\textbraceright}", "}")
                .replace("{\\textbackslash}", "\\");
    }

    private static DirectiveCitation cited(
            String official,
            @Nullable String title,
            String text,
            String meeting,
            @Nullable String heldOn,
            @Nullable String publisher) {
        return DirectiveCitation.of(
                new DirectiveHit(
                        123,
                        4,
                        Marked.plain(official),
                        1L,
                        title == null ? null : Marked.plain(title),
                        null,
                        Marked.plain(text),
                        null,
                        null,
                        new MeetingOfHit(
                                7,
                                Marked.plain(meeting),
                                heldOn == null ? null : LocalDate.parse(heldOn),
                                Instant.EPOCH),
                        Period.of("2024-Q2"),
                        new PlaceOfHit("gia-lai", "Gia Lai"),
                        3),
                publisher,
                "http://localhost",
                LocalDate.parse("2024-07-01"));
    }

    private static DirectiveCitation unknown(String text) {
        return DirectiveCitation.of(
                new DirectiveHit(
                        123,
                        4,
                        null,
                        null,
                        null,
                        null,
                        Marked.plain(text),
                        null,
                        null,
                        new MeetingOfHit(7, null, null, Instant.EPOCH),
                        null,
                        null,
                        3),
                null,
                "http://localhost",
                LocalDate.parse("2024-07-01"));
    }
}
