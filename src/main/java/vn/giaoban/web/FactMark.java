package vn.giaoban.web;

import vn.giaoban.text.Span;

/**
 * A passage of a report's text that a fact stands on.
 *
 * @param ordinal of the fact among its kind: the 4 of {@code #d4}
 */
record FactMark(FactKind kind, int ordinal, Span span) {}
