package vn.giaoban.series;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.time.Period;

/**
 * A day on which a place's area changed: numbers before and after are not of the same land and people.
 *
 * @param kind of the event: {@code MERGER}, {@code SPLIT}, {@code EXTENSION}; {@code END} where another unit took the place in
 * @param others names of the other units that went in, or of the unit that took it in
 */
public record AreaBreak(LocalDate on, String kind, List<String> others) {

    /** Whether it lies between the beginnings of two periods or within the later one. */
    public boolean parts(Period earlier, Period later) {
        return on.isAfter(earlier.from()) && !on.isAfter(later.to());
    }
}
