/**
 * Text and the places in it: {@link vn.giaoban.text.Span}, {@link vn.giaoban.text.ReportText}, its paragraphs and sentences; data files of words. Pure Java.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.giaoban.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
