package vn.giaoban.review;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * What is known of a meeting in one field.
 *
 * @param value title and host verbatim, the date in ISO form, the period as {@code 2024-Q2}; of a place that the text names its
 *     name, else its id
 * @param span the passage that says it; null where somebody knows it besides the text
 */
public record FieldValue(
        String value, @Nullable Span span, @Nullable String rule) {}
