/**
 * The same facts for machines: JSON, CSV, feeds.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "archive", "search", "text", "time"})
@NullMarked
package vn.giaoban.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
