package vn.giaoban.summary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaoban.series.SeriesFigure;
import vn.giaoban.series.SeriesLine;
import vn.giaoban.vocabulary.Qualifier;

/**
 * An indicator in the period and in those it is compared with. A span of which reports state several numbers has none.
 *
 * @param previous null where no report says it
 * @param yearBefore likewise
 * @param cite where {@code now} stands
 * @param samePrevious whether the area is the same as in the period before
 * @param sameYearBefore whether the area is the same as a year before
 */
public record KeyIndicator(
        SeriesLine line,
        SeriesFigure now,
        @Nullable SeriesFigure previous,
        @Nullable SeriesFigure yearBefore,
        Cite cite,
        boolean samePrevious,
        boolean sameYearBefore) {

    /** In the indicator's unit; null where one of both is not known exactly, is doubted, or is of other land. */
    public @Nullable BigDecimal sincePrevious() {
        return samePrevious ? since(previous) : null;
    }

    /** Likewise. */
    public @Nullable BigDecimal sinceYearBefore() {
        return sameYearBefore ? since(yearBefore) : null;
    }

    private @Nullable BigDecimal since(@Nullable SeriesFigure then) {
        return then == null || !isPlain(then) || !isPlain(now)
                ? null
                : now.signed().subtract(then.signed());
    }

    private static boolean isPlain(SeriesFigure figure) {
        return figure.qualifier() == Qualifier.EXACT && figure.whole() == null && figure.doubt() == null;
    }
}
