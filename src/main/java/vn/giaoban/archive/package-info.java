/**
 * Facts become rows, and rows of a report other rows where its facts change: identity of people, places, bodies and documents; one
 * transaction per report.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "extraction", "text", "time"})
@NullMarked
package vn.giaoban.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
