package vn.giaoban.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<List<?>, List<Document>> numbered = new LinkedHashMap<>();
        citations.stream().filter(c -> !c.symbol.isEmpty()).forEach(c -> join(numbered, c));
        citations.stream().filter(c -> c.symbol.isEmpty()).forEach(c -> join(numbered, c));
        return numbered.values().stream()
                .flatMap(List::stream)
                .map(document -> fact(report, document.places))
                .sorted(Comparator.comparing(f -> f.mentions().get(0)))
                .toList();
    }

    /** What is cited at several places: their symbols and days are one, where they are told. */
    private static final class Document {

        final List<Citation> places = new ArrayList<>();
        private String symbol = "";
        private @Nullable LocalDate date;

        boolean mayBe(Citation citation, String symbol) {
            return (symbol.isEmpty() || this.symbol.isEmpty() || symbol.equals(this.symbol))
                    && (date == null || citation.date == null || date.equals(citation.date));
        }

        void add(Citation citation, String symbol) {
            places.add(citation);
            this.symbol = symbol.isEmpty() ? this.symbol : symbol;
            date = citation.date == null ? date : citation.date;
        }
    }

    private static void join(Map<List<?>, List<Document>> numbered, Citation citation) {
        List<?> number = List.of(citation.kind, Integer.parseInt(citation.number), citation.isSession());
        List<Document> documents = numbered.computeIfAbsent(number, n -> new ArrayList<>());
        String symbol = key(citation.symbol);
        Document home = null;
        for (Document document : documents) {
            boolean isBefore = document.places.get(0).span.compareTo(citation.span) < 0;
            if (document.mayBe(citation, symbol) && (home == null || isBefore)) {
                home = document;
            }
        }
        if (home == null) {
            home = new Document();
            documents.add(home);
        }
        home.add(citation, symbol);
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
