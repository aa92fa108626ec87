/**
 * A report as a person at a terminal reads it, each fact marked in its place and explained below its paragraph:
 * {@link vn.giaoban.extraction.explain.Explanation}.
 *
 * <pre>
 * ReportFacts ──▶ Marks ──▶ MarkedParagraph ──▶ Lines ──▶ Paint
 *                 span, notes  brackets, numbers   wrapped   colours
 * </pre>
 */
@NullMarked
package vn.giaoban.extraction.explain;

import org.jspecify.annotations.NullMarked;
