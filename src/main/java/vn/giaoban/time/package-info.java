/**
 * Days and spans of the calendar, as reports look back on them and as people write and type them: {@link vn.giaoban.time.Period},
 * {@link vn.giaoban.time.VietnameseDates}, {@link vn.giaoban.time.TypedDay}. Pure Java.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.giaoban.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
