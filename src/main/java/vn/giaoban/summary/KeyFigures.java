package vn.giaoban.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * What the period comes to, beside the period before it and the same one a year before.
 *
 * @param previous the period of the same length just before
 * @param yearBefore null for a year, whose previous period it is
 * @param counts in the order in which they are shown
 * @param indicators what reports say of this period and, of at least one of the others, too; most quarters first
 */
public record KeyFigures(
        Compared previous, @Nullable Compared yearBefore, List<KeyCount> counts, List<KeyIndicator> indicators) {

    public KeyFigures {
        counts = List.copyOf(counts);
        indicators = List.copyOf(indicators);
    }

    /** @param known whether the archive has a meeting of that period */
    public record Compared(Period period, boolean known) {}
}
