package vn.giaoban.series;

/**
 * One indicator of one body in one place.
 *
 * @param placeId slug, {@code gia-lai}
 */
public record SeriesKey(Indicator indicator, String placeId, Body body) {}
