package vn.giaoban.web;

/**
 * A year that a view can open.
 *
 * @param here whether it is open
 */
record YearOption(int year, long meetings, String address, boolean here) {}
