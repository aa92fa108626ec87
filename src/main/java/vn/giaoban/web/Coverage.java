package vn.giaoban.web;

import java.util.List;

/**
 * What the archive has of each place and quarter, gaps included.
 *
 * @param years of the columns, oldest first
 * @param rows by place
 */
record Coverage(List<Integer> years, List<Row> rows) {

    /**
     * @param cells four for each year
     * @param unclear meetings of this place without a known quarter
     */
    record Row(String placeId, String place, List<Cell> cells, long unclear) {}

    /**
     * @param quarter {@code 2024-Q2}
     * @param label {@code quý II/2024}
     * @param gone whether the place had ended by then
     * @param border whether the provinces changed on its first day: 1 July 2025
     */
    record Cell(String quarter, String label, long meetings, boolean opensYear, boolean gone, boolean border) {}
}
