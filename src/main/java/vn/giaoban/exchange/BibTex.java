package vn.giaoban.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Citations for LaTeX. */
final class BibTex {

    static final MediaType TYPE = new MediaType("application", "x-bibtex", StandardCharsets.UTF_8);

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final StringBuilder entries = new StringBuilder();

    private BibTex() {}

    static String of(List<DirectiveCitation> citations) {
        var bibtex = new BibTex();
        citations.forEach(bibtex::write);
        return bibtex.entries.toString();
    }

    private void write(DirectiveCitation cited) {
        LocalDate day = cited.day();
        String giver = cited.giver();
        entries.append("@misc{giaoban-").append(cited.id());
        // Braces twice: the name stays whole, it is not turned round.
        field("author", giver == null ? null : "{{" + escaped(giver) + "}}");
        text("title", cited.text());
        text("howpublished", joined(", ", cited.meeting(), cited.place()));
        text("publisher", cited.publisher());
        field("year", cited.year());
        field("month", day == null ? null : MONTHS[day.getMonthValue() - 1]);
        field("day", day == null ? null : day.getDayOfMonth());
        field("url", "{" + cited.address() + "}");
        field("urldate", "{" + cited.accessed() + "}");
        field("language", "{vietnamese}");
        text("note", joined("; ", cited.title(), cited.sentenceInWords(), cited.accessedInWords()));
        entries.append("\n}\n\n");
    }

    private void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            field(name, "{" + escaped(value) + "}");
        }
    }

    private void field(String name, @Nullable Object written) {
        if (written != null) {
            entries.append(",\n  ").append(name).append(" = ").append(written);
        }
    }

    private static String joined(String by, @Nullable String... known) {
        return Stream.of(known).filter(Objects::nonNull).collect(Collectors.joining(by));
    }

    /** What is a sign of LaTeX becomes the letter; no brace stands alone, since even behind a backslash BibTeX counts it. */
    private static String escaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("{\\textbackslash}");
                case '{' -> out.append("{\\textbraceleft}");
                case '}' -> out.append("{\\textbraceright}");
                case '~' -> out.append("{\\textasciitilde}");
                case '^' -> out.append("{\\textasciicircum}");
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
