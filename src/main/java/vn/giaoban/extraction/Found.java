package vn.giaoban.extraction;

import vn.giaoban.text.Span;

/**
 * A value together with the place in the text that says it and the rule that read it.
 *
 * @param span in the report's normalised text
 * @param rule the rule's id, kebab-case
 */
public record Found<T>(T value, Span span, String rule) {}
