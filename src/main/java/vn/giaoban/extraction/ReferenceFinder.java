package vn.giaoban.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.text.Spans;

/** Finds the numbered documents that a report cites, one fact each, with every place that cites it. */
final class ReferenceFinder {

    private static final Rules RULES = Rules.load("references");
    private static final Lexicon KIND = Lexicon.load("document-kind");

    /** In the order of their first mention. */
    List<ReferenceFact> find(ReportText report) {
        var citations = new ArrayList<Citation>();
        var taken = new Spans();
        for (String rule :
                List.of("with-symbol", "named-law", "numbered", "told-by-tail", "bare", "session", "session-in-full")) {
            cite(report, RULES.rule(rule), citations, taken);
        }
        citations.sort(Comparator.comparing(Citation::span));
        return Citation.documents(report, citations);
    }

    private static void cite(ReportText report, Rule rule, List<Citation> found, Spans taken) {
        for (Matcher m : rule.in(report.matching())) {
            Span place = Rule.span(m);
            if (!taken.overlap(place)) {
                Citation first = citation(report, rule, m, place, kind(m.group("kind")));
                found.add(first);
                taken.add(first.span());
                continued(report, first, found, taken);
            }
        }
    }

    /** … số 18-NQ/TW và số 19-NQ/TW: the second number has the first one's kind. */
    private static void continued(ReportText report, Citation first, List<Citation> found, Spans taken) {
        Rule rule = RULES.rule("continued");
        for (Matcher m = tail(rule.id(), report, first.span().end()); m != null; ) {
            Citation next = citation(report, rule, m, new Span(m.start("number"), m.end()), first.kind());
            found.add(next);
            taken.add(next.span());
            m = tail(rule.id(), report, next.span().end());
        }
    }

    private static Citation citation(ReportText report, Rule rule, Matcher m, Span place, String kind) {
        String text = report.matching();
        int end = place.end();
        LocalDate date = null;
        String issuer = null;
        Matcher day = tail("tail-day", report, end);
        if (day != null) {
            date = Dates.of(day);
            end = day.end();
        }
        Matcher body = tail("tail-issuer", report, end);
        if (body != null) {
            issuer = report.quote(Rule.span(body, "issuer"));
            end = body.end();
        } else if (rule.id().startsWith("session")) {
            Matcher session = RULES.rule("session-issuer").first(text, place);
            issuer = session != null ? report.quote(Rule.span(session, "issuer")) : null;
        }
        String symbol = Rule.group(m, "symbol");
        return new Citation(
                new Span(place.start(), end),
                kind,
                m.group("number"),
                symbol == null ? "" : symbol(symbol),
                issuer,
                date,
                rule.id());
    }

    private static @Nullable Matcher tail(String rule, ReportText report, int from) {
        int end = report.sentenceAt(from - 1).span().end();
        if (from >= end) {
            return null;
        }
        Matcher m = RULES.rule(rule).matcher(report.matching(), new Span(from, end));
        return m.find() ? m : null;
    }

    /** Without spaces inside; a space for the dash ({@code 05 CT/TW}) is a dash. */
    private static String symbol(String written) {
        String tight = written.strip().replaceAll("\\s*([-/.])\\s*", "$1");
        return Character.isLetter(tight.charAt(0)) ? "-" + tight : tight;
    }

    /** The kind as the lexicon writes it. */
    private static String kind(String written) {
        return KIND.entries().stream()
                .map(Lexicon.Entry::form)
                .filter(form -> form.equalsIgnoreCase(written))
                .findFirst()
                .orElse(written);
    }
}
