/**
 * Spans of the calendar that reports look back on: {@link vn.giaoban.time.Period}. Pure Java.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.giaoban.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
