package vn.giaoban.extraction.score;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * One member of a set that is compared with another set.
 *
 * @param place in code points, if it has one
 * @param about the words that it is about, {@code detail} what more there is to say
 * @param rule that found it; empty in the gold
 */
record Entry(@Nullable Span place, String about, String detail, String rule) {}
