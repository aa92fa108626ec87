/**
 * A quarter becomes a summary, then a PDF.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "archive", "text", "time"})
@NullMarked
package vn.giaoban.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
