/**
 * How near facts come to those that careful readers found, {@link vn.giaoban.extraction.score.ScoreTable}, and where they differ,
 * {@link vn.giaoban.extraction.score.DifferenceList}. Works on the JSON form of the facts, so that the gold files and any program's output
 * are read alike.
 */
@NullMarked
package vn.giaoban.extraction.score;

import org.jspecify.annotations.NullMarked;
