/**
 * Rows become an index; questions become hits.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "archive", "text", "time"})
@NullMarked
package vn.giaoban.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
