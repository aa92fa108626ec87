package vn.giaoban.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Citations for programs that keep them, in Research Information Systems' format of 2001: one tag a line. */
final class Ris {

    static final MediaType TYPE = new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(List<DirectiveCitation> citations) {
        var ris = new Ris();
        citations.forEach(ris::write);
        return ris.lines.toString();
    }

    private void write(DirectiveCitation cited) {
        LocalDate day = cited.day();
        line("TY", "GEN");
        line("ID", "giaoban-" + cited.id());
        // No comma: which syllable is the family’s name cannot be told of A Pớt or Rah Lan Chung, and none is cited
        // turned round.
        line("AU", cited.giver());
        line("TI", cited.text());
        line("T2", cited.meeting());
        line("CY", cited.place());
        line("PY", cited.year());
        line("DA", day == null ? null : DAY.format(day));
        line("PB", cited.publisher());
        line("LA", "vi");
        line("UR", cited.address());
        line("Y2", DAY.format(cited.accessed()));
        line(
                "N1",
                Stream.of(cited.title(), cited.sentenceInWords())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")));
        line("ER", "");
    }

    private void line(String tag, @Nullable Object value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
