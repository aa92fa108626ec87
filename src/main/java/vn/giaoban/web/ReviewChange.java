package vn.giaoban.web;

/**
 * A field of a fact that a decision changed.
 *
 * @param messageKey of the field's name
 * @param before empty where nothing was said
 * @param after empty where nothing is said
 */
record ReviewChange(String messageKey, String before, String after) {}
