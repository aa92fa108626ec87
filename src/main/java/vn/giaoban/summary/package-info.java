/**
 * A quarter becomes a summary: one value, {@link vn.giaoban.summary.QuarterSummary}, and what is printed and read from it.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "archive", "series", "topic", "text", "time"})
@NullMarked
package vn.giaoban.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
