package vn.giaoban.text;

/**
 * A sentence of a report.
 *
 * @param number from 1, in the order of the text; the {@code c12} of a page's address
 * @param span without surrounding space
 * @param paragraph index of its paragraph in {@link ReportText#paragraphs()}, from 0
 */
public record Sentence(int number, Span span, int paragraph) {}
