package vn.giaoban.search;

import org.jspecify.annotations.Nullable;

/**
 * One value by which directives found can be narrowed.
 *
 * @param value as in an address; {@link Facet#UNKNOWN} for what the reports do not say
 * @param label a person's name, a place's, a document's or an addressee's; null where the value says it itself (a year, a quarter, a
 *     role, a kind of meeting, unknown)
 * @param count of the directives that would be found by it beside all else that is asked
 */
public record FacetOption(String value, @Nullable String label, long count, boolean chosen) {}
