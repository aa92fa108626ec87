package vn.giaoban.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.MetricFact.Doubt;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.DoubtKind;
import vn.giaoban.vocabulary.Qualifier;

/** A total and the parts that are listed behind it: 694 đảng viên, gồm 400 nam và 294 nữ. */
final class Parts {

    private static final Rules RULES = Rules.load("arithmetic");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,/]*");
    private static final Pattern PRINTED = Pattern.compile("(?<number>\\d[\\d.]*(?:,(?<decimals>\\d+))?)");

    /** In characters: so long is no list of parts. */
    private static final int LONGEST = 300;

    private final ReportText report;
    private final String text;
    private final MetricFact total;

    Parts(ReportText report, MetricFact total) {
        this.report = report;
        this.text = report.matching();
        this.total = total;
    }

    private record Part(BigDecimal value, Span span) {}

    /**
     * Null where total and parts agree, or where it is not said that the parts are all of one kind and nothing is left out.
     *
     * @param next the first of {@code metrics} behind the total
     */
    @Nullable
    Doubt doubt(List<MetricFact> metrics, int next) {
        int from = total.span().end();
        int sentenceEnd = report.sentenceAt(total.span().start()).span().end();
        int end = Math.min(sentenceEnd, from + LONGEST);
        Matcher all = first("total-differs", from, end);
        Matcher some = all != null ? null : first("parts-named", from, end);
        Matcher opening = all != null ? all : some;
        if (opening == null || opening.end() == end || total.qualifier() != Qualifier.EXACT || total.isPercentage()) {
            return null;
        }
        List<Span> items = items(opening, end, end == sentenceEnd);
        List<Part> parts = parts(items, metrics, next);
        if (parts.size() < 2) {
            return null;
        }
        BigDecimal sum = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int difference =
                sum.subtract(total.value()).abs().compareTo(tolerance(parts)) <= 0 ? 0 : sum.compareTo(total.value());
        List<String> words =
                items.subList(0, parts.size()).stream().map(i -> i.in(text)).toList();
        boolean isDoubtful = difference != 0 && (all != null || isAll(words) || (difference > 0 && areLevels(words)));
        return isDoubtful
                ? new Doubt(
                        DoubtKind.TOTAL,
                        sum,
                        parts.stream().map(Part::span).toList(),
                        all != null ? "total-differs" : "parts-named")
                : null;
    }

    /** Up to the end of the sentence or the bracket; none where that is farther than a list is long. */
    private List<Span> items(Matcher opening, int reach, boolean isWholeSentence) {
        int end = reach;
        if (opening.group().indexOf('(') >= 0) {
            int closing = new Span(opening.end(), reach).in(text).indexOf(')');
            if (closing < 0) {
                return List.of();
            }
            end = opening.end() + closing;
        } else if (!isWholeSentence) {
            return List.of();
        }
        var items = new ArrayList<Span>();
        int from = opening.end();
        for (Matcher next = first("next-part", from, end);
                next != null && from < next.start();
                next = first("next-part", from, end)) {
            items.add(new Span(from, next.start()));
            from = next.end();
        }
        int last = end;
        while (last > from && ".;…".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (from < last) {
            items.add(new Span(from, last));
        }
        return items;
    }

    /** Empty where one of them cannot be read as a part in the total's unit. */
    private List<Part> parts(List<Span> items, List<MetricFact> metrics, int next) {
        var parts = new ArrayList<Part>();
        int behind = next;
        for (Span item : items) {
            if (first("parts-end", item.start(), item.end()) != null) {
                break;
            }
            while (behind < metrics.size() && metrics.get(behind).span().end() <= item.start()) {
                behind++;
            }
            Part part = part(item, behind < metrics.size() ? metrics.get(behind) : null);
            if (part == null) {
                return List.of();
            }
            parts.add(part);
        }
        return parts;
    }

    private @Nullable Part part(Span item, @Nullable MetricFact metric) {
        if (NUMBER.matcher(item.in(text)).results().count() != 1) {
            return null;
        }
        if (metric != null && item.contains(metric.span()) && isLikeTotal(metric)) {
            return new Part(metric.value(), metric.span());
        }
        boolean isBare = metric == null || !item.contains(metric.span()) || isBySex(item);
        Matcher named = isBare ? first("part", item.start(), item.end()) : null;
        Matcher m = named != null ? named : isBare ? first("part-sex", item.start(), item.end()) : null;
        return m == null ? null : new Part(Numbers.value(m.group("number")), Rule.span(m, "number"));
    }

    private boolean isLikeTotal(MetricFact metric) {
        return (metric.unit() + " ").startsWith(total.unit() + " ")
                && metric.of() == null
                && metric.change() == null
                && metric.qualifier() == Qualifier.EXACT;
    }

    private boolean isBySex(Span item) {
        return first("part-sex", item.start(), item.end()) != null;
    }

    private static boolean isAll(List<String> items) {
        boolean isBothSexes = items.size() == 2
                && items.stream().anyMatch(i -> has("men", i))
                && items.stream().anyMatch(i -> has("women", i));
        return isBothSexes || has("rest", items.get(items.size() - 1));
    }

    /** Whether the parts are steps of one ladder, each another. */
    private static boolean areLevels(List<String> items) {
        List<Matcher> levels = items.stream()
                .map(i -> RULES.rule("level").matcher(i))
                .filter(Matcher::find)
                .toList();
        return levels.size() == items.size()
                && levels.stream().map(m -> m.group("level")).distinct().count() == 1
                && levels.stream().map(m -> m.group("which")).distinct().count() == levels.size();
    }

    /** Whole counts agree exactly; of measures and money each number may have been rounded at its last printed digit. */
    private BigDecimal tolerance(List<Part> parts) {
        BigDecimal step = parts.stream()
                .map(p -> step(p.span(), p.value()))
                .reduce(step(total.span(), total.value()), BigDecimal::max);
        boolean isCount = step.compareTo(BigDecimal.ONE) == 0;
        return isCount
                ? BigDecimal.ZERO
                : step.multiply(BigDecimal.valueOf(parts.size() + 1L)).divide(BigDecimal.valueOf(2));
    }

    /** One step of the last printed digit, in base units: 0,1 tỷ for 12,5 tỷ. */
    private BigDecimal step(Span number, BigDecimal value) {
        Matcher m = PRINTED.matcher(number.in(text));
        if (!m.find()) {
            return BigDecimal.ONE;
        }
        BigDecimal printed = Numbers.value(m.group("number"));
        String decimals = m.group("decimals");
        BigDecimal scale = printed.signum() == 0 ? BigDecimal.ONE : value.divide(printed, MathContext.DECIMAL64);
        return scale.movePointLeft(decimals == null ? 0 : decimals.length());
    }

    private static boolean has(String rule, String words) {
        return RULES.rule(rule).matcher(words).find();
    }

    private @Nullable Matcher first(String rule, int from, int to) {
        return RULES.rule(rule).first(text, from, to);
    }
}
