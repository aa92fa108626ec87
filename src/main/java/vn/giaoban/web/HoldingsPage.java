package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * What the archive has and what it lacks, by place, month and body.
 *
 * @param years that have meetings, newest first
 * @param year of the months shown; null for an empty archive
 * @param coverage of the eight years up to it
 * @param bodies of this page, by place and name
 * @param bodyTotal of all pages
 * @param whole bodies that miss no quarter
 * @param silent places of today without a meeting, by name
 * @param hostless meetings of a known place whose reports name no host
 */
record HoldingsPage(
        List<Integer> years,
        @Nullable Integer year,
        Coverage coverage,
        List<MonthsOfPlace> months,
        List<BodyLine> bodies,
        int bodyTotal,
        int whole,
        List<SilentPlace> silent,
        long hostless,
        int page,
        int pages) {

    static final int SIZE = 50;

    /**
     * A place's year.
     *
     * @param months twelve
     * @param dayless meetings whose quarter is known and whose month is not
     */
    record MonthsOfPlace(String placeId, String place, List<Month> months, long dayless) {}

    /**
     * @param quarter that the month lies in: {@code 2024-Q2}
     * @param gone whether the place had ended by then
     */
    record Month(Period month, String quarter, long meetings, boolean gone) {}

    /**
     * A body with the quarters it has reported in and those it has not, from its first to the archive's last.
     *
     * @param name as reports have it most often
     * @param missing runs of quarters, oldest first
     */
    record BodyLine(String placeId, String place, String name, List<QuarterOfBody> has, List<Run> missing) {}

    record QuarterOfBody(Period quarter, long meetings) {}

    record SilentPlace(String id, String name) {}

    /** @param to the same as {@code from} for one quarter */
    record Run(Period from, Period to) {}
}
