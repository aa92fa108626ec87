/**
 * Figures become series: which figures of different reports are the same indicator, {@link vn.giaoban.series.Indicator}, of the same
 * body, {@link vn.giaoban.series.Body}, in the same span of time; and the drawing of them, {@link vn.giaoban.series.Chart}. A wrong
 * merge is worse than a missed one.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "time", "archive"})
@NullMarked
package vn.giaoban.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
