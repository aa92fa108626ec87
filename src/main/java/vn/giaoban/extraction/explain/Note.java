package vn.giaoban.extraction.explain;

/**
 * One line of a paragraph's list of facts.
 *
 * @param value in words
 * @param rule the id of the rule that found the fact
 */
record Note(Kind kind, String value, String rule) {}
