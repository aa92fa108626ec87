package vn.giaoban.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Quotation;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.MetricKind;

/**
 * What a figure measures, so written that equal indicators are equal values. Only results form series: what is counted of a meeting,
 * given as an award or set as an aim belongs to that meeting.
 *
 * @param label folded, without the words that say nothing
 * @param unit folded
 * @param change whether it is a rise or fall
 * @param base what a share is of, folded, without the number of its year or quarter; null where the report does not say
 * @param against what a change is against, likewise; {@code cùng kỳ} for the same span a year before
 */
public record Indicator(
        String label,
        String unit,
        boolean change,
        @Nullable String base,
        @Nullable String against) {

    private static final String YEAR_BEFORE = "cùng kỳ";
    private static final Pattern NUMBERED = Pattern.compile("\\b(năm|quý|tháng) (?:[ivx]+|\\d+)(?: \\d+)?(?!\\S)");
    private static final Pattern SAME_SPAN = Pattern.compile("cùng k[ỳì](?: năm(?: (?:trước|ngoái|\\d{4}))?)?");
    private static final Pattern TIED_TO_A_YEAR = Pattern.compile("(?:19|20)\\d\\d(?!\\S)");

    /**
     * A figure as it is stored.
     *
     * @param comparedPeriod the period that {@code comparedTo} means
     * @param meeting the period of its meeting
     */
    public record Said(
            @Nullable String label,
            String unit,
            MetricKind kind,
            boolean change,
            @Nullable String base,
            @Nullable String comparedTo,
            @Nullable Period comparedPeriod,
            @Nullable Period meeting) {

        static Said of(Metric metric, @Nullable Period meeting) {
            return new Said(
                    words(metric.label()),
                    metric.unit(),
                    metric.kind(),
                    metric.change() != null,
                    words(metric.base()),
                    words(metric.comparedTo()),
                    metric.comparedPeriod(),
                    meeting);
        }

        private static @Nullable String words(@Nullable Quotation quotation) {
            return quotation == null ? null : quotation.words();
        }
    }

    /** Empty where the words do not tell what is measured. */
    public static Optional<Indicator> of(Said said) {
        if (said.label() == null || said.kind() != MetricKind.RESULT) {
            return Optional.empty();
        }
        String label = label(said.label());
        if (isOneSyllable(label, said.label())
                || LabelWords.VAGUE.contains(label)
                || TIED_TO_A_YEAR.matcher(label).find()) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                label,
                Folded.of(said.unit()),
                said.change(),
                said.base() == null ? null : unnumbered(Folded.of(said.base())),
                said.change() ? against(said) : null));
    }

    static String label(String words) {
        String label = Folded.of(words);
        String before;
        do {
            before = label;
            label = withoutEnd(withoutOpening(label));
        } while (!label.equals(before));
        return label;
    }

    /** One syllable names hardly anything; an abbreviation in capitals does. */
    private static boolean isOneSyllable(String label, String words) {
        return label.indexOf(' ') < 0 && (label.length() < 3 || !words.contains(label.toUpperCase(Locale.ROOT)));
    }

    private static String withoutOpening(String label) {
        return first(LabelWords.OPENINGS, o -> label.startsWith(o + " "))
                .map(o -> label.substring(o.length() + 1))
                .orElse(label);
    }

    private static String withoutEnd(String label) {
        return first(LabelWords.CLOSINGS, c -> label.endsWith(" " + c))
                .map(c -> label.substring(0, label.length() - c.length() - 1))
                .orElse(label);
    }

    private static Optional<String> first(List<String> words, Predicate<String> stands) {
        return words.stream().filter(stands).findFirst();
    }

    private static String unnumbered(String words) {
        return NUMBERED.matcher(words).replaceAll("$1");
    }

    private static @Nullable String against(Said said) {
        if (said.comparedTo() == null) {
            return null;
        }
        String words = Folded.of(said.comparedTo());
        if (SAME_SPAN.matcher(words).matches() && isYearBefore(words, said)) {
            return YEAR_BEFORE;
        }
        // What stays keeps its number: the end of 2018 is not the end of 2020.
        return words;
    }

    private static boolean isYearBefore(String words, Said said) {
        if (!words.matches(".*\\d{4}")) {
            return true;
        }
        int year = Integer.parseInt(words.substring(words.length() - 4));
        return said.meeting() != null && said.meeting().from().getYear() == year + 1;
    }
}
