package vn.giaoban.series;

import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * A series in a list.
 *
 * @param label as reports write it most often
 * @param unit likewise
 * @param place its latest name
 * @param host as reports write it most often; null where none says it
 * @param figures of all reports
 * @param quarters that have at least one of them
 * @param first of these quarters
 */
public record SeriesLine(
        SeriesKey key,
        String label,
        String unit,
        String place,
        @Nullable String host,
        int figures,
        int quarters,
        @Nullable Period first,
        @Nullable Period last) {}
