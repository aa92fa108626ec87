package vn.giaoban.extraction;

import vn.giaoban.text.Span;

/** Those who attend without being named, verbatim, one group as listed. */
public record GroupFact(String text, Span span, String rule) {}
