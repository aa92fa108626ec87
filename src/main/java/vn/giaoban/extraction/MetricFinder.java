package vn.giaoban.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.text.Spans;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;

/** Finds the numbers that measure or count something. Dates, terms, ordinals and names with digits are {@link MetricTraps}. */
final class MetricFinder {

    private static final Rules RULES = Rules.load("metrics");
    private static final Lexicon UNIT = Lexicon.load("unit");

    /** The unit of a number of millions without a noun. */
    private static final String MONEY = "đồng";

    /** A list that a text announces (3 nội dung, 11 nhiệm vụ) is shorter than this; a larger count of such things is a measure of work. */
    private static final BigDecimal LONGEST_LIST = BigDecimal.valueOf(12);

    /** In the order of the text. */
    List<MetricFact> find(ReportText report) {
        String text = report.matching();
        MetricTraps traps = MetricTraps.of(text);
        var found = new ArrayList<MetricFact>();
        var taken = new Spans();
        for (Rule rule : RULES.all()) {
            for (Matcher m : rule.in(text)) {
                Span place = Rule.span(m);
                if (!traps.hold(numbers(m)) && !taken.overlap(place)) {
                    List<MetricFact> facts = facts(report, rule, m);
                    found.addAll(facts);
                    taken.add(place);
                }
            }
        }
        found.sort(Comparator.comparing(MetricFact::span));
        return MetricLabels.shared(report, found);
    }

    private List<MetricFact> facts(ReportText report, Rule rule, Matcher m) {
        String written = m.group("unit").isEmpty() ? MONEY : m.group("unit");
        Lexicon.Entry unit = UNIT.find(written).orElse(null);
        var context = new MetricContext(report, Rule.span(m));
        if (unit != null && isListAnnounced(unit, m, context)) {
            return List.of();
        }
        var facts = new ArrayList<MetricFact>();
        facts.add(fact(report, rule, Rule.span(m), value(m), unit, written, context, Rule.group(m, "of")));
        if (Rule.group(m, "upper") != null) {
            Span upper = new Span(m.start("upper"), m.end());
            facts.add(fact(report, rule, upper, scaled(m, "upper", "scale"), unit, written, context, null));
        }
        return facts;
    }

    private static MetricFact fact(
            ReportText report,
            Rule rule,
            Span place,
            BigDecimal value,
            Lexicon.@Nullable Entry unit,
            String written,
            MetricContext context,
            @Nullable String of) {
        String counted = unit != null ? unit.get("class") : rule.id().equals("places") ? "place" : "thing";
        String sign = unit == null || unit.get("as").isEmpty() ? written : unit.get("as");
        Change change = context.change();
        MetricKind kind = context.kind(counted);
        return new MetricFact(
                report.quote(place),
                place,
                value,
                of == null ? null : Numbers.value(of),
                sign,
                context.label(sign.equals(MetricFact.PERCENT), kind),
                change,
                context.qualifier(),
                kind,
                rule.id());
    }

    private static boolean isListAnnounced(Lexicon.Entry unit, Matcher m, MetricContext context) {
        return unit.get("class").equals("abstract")
                && Rule.group(m, "of") == null
                && value(m).compareTo(LONGEST_LIST) < 0
                && !context.isCarriedThrough();
    }

    private static BigDecimal value(Matcher m) {
        BigDecimal value = scaled(m, "number", "scale");
        return Rule.group(m, "more") == null ? value : value.add(scaled(m, "more", "morescale"));
    }

    private static BigDecimal scaled(Matcher m, String number, String scale) {
        String factor = Rule.group(m, scale);
        return factor == null ? Numbers.value(m.group(number)) : Numbers.value(m.group(number), factor);
    }

    /** The place of the digits, without the unit: a unit may well stand where a trap looks ahead. */
    private static Span numbers(Matcher m) {
        int end = Rule.group(m, "of") != null
                ? m.end("of")
                : Rule.group(m, "upper") != null ? m.end("upper") : m.end("number");
        return new Span(m.start("number"), end);
    }
}
