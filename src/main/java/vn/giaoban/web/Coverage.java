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
     * A page has a thousand of them: they hold what a template writes.
     *
     * @param says of what it is and how much, for those who do not see the grid
     * @param address of its meetings
     * @param summary address of its summary
     * @param gone whether the place had ended by then
     */
    record Cell(String style, long meetings, String says, String address, String summary, boolean gone) {

        public String in(String target) {
            return target.equals("summary") ? summary : address;
        }
    }
}
