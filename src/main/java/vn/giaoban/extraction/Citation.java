package vn.giaoban.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/**
 * One place that cites a document.
 *
 * @param number its digits as written
 * @param symbol what follows the digits ({@code -CT/TW}), empty in a short mention
 */
record Citation(
        Span span,
        String kind,
        String number,
        String symbol,
        @Nullable String issuer,
        @Nullable LocalDate date,
        String rule) {

    /**
     * Citations of one document become one fact: same kind and digits, where no symbol and no day speak against it. A short mention belongs
     * to the last full one before it, else to the first behind it.
     *
     * @param citations in the order of the text
     */
    static List<ReferenceFact> documents(ReportText report, List<Citation> citations) {
        List<List<Citation>> documents = new ArrayList<>();
        citations.stream().filter(c -> !c.symbol.isEmpty()).forEach(c -> join(documents, c));
        citations.stream().filter(c -> c.symbol.isEmpty()).forEach(c -> join(documents, c));
        return documents.stream()
                .map(places -> fact(report, places))
                .sorted(Comparator.comparing(f -> f.mentions().get(0)))
                .toList();
    }

    private static void join(List<List<Citation>> documents, Citation citation) {
        List<Citation> home = null;
        for (List<Citation> document : documents) {
            boolean isBefore = document.get(0).span.compareTo(citation.span) < 0;
            if (document.stream().allMatch(citation::mayBe) && (home == null || isBefore)) {
                home = document;
            }
        }
        if (home == null) {
            home = new ArrayList<>();
            documents.add(home);
        }
        home.add(citation);
    }

    private boolean mayBe(Citation other) {
        return kind.equals(other.kind)
                && Integer.parseInt(number) == Integer.parseInt(other.number)
                && isSession() == other.isSession()
                && (symbol.isEmpty() || other.symbol.isEmpty() || key(symbol).equals(key(other.symbol)))
                && (date == null || other.date == null || date.equals(other.date));
    }

    private boolean isSession() {
        return rule.startsWith("session");
    }

    private static String key(String symbol) {
        return symbol.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    private static ReferenceFact fact(ReportText report, List<Citation> places) {
        Citation full = places.stream()
                .max(Comparator.comparing((Citation c) -> !c.symbol.isEmpty())
                        .thenComparing(c -> (c.issuer != null ? 1 : 0) + (c.date != null ? 1 : 0))
                        .thenComparing(Comparator.comparing(Citation::span).reversed()))
                .orElseThrow();
        return new ReferenceFact(
                report.quote(full.span),
                full.span,
                full.kind,
                full.number + full.symbol,
                full.issuer != null
                        ? full.issuer
                        : first(places.stream().map(Citation::issuer).toList()),
                full.date != null
                        ? full.date
                        : first(places.stream().map(Citation::date).toList()),
                places.stream().map(Citation::span).sorted().toList(),
                full.rule);
    }

    private static <T> @Nullable T first(List<? extends @Nullable T> values) {
        return values.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }
}
