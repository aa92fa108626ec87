package vn.giaoban.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a meeting stands on the timeline.
 *
 * @param quarter null where it looks back on more than a quarter
 * @param place null where unknown
 */
record TimelineSpot(
        int year, @Nullable String quarter, @Nullable String place) {}
