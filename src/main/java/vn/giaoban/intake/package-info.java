/**
 * Files become reports: formats, encodings, the whole way from bytes to rows, by folder, upload and command line.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "time", "extraction", "archive", "commandline"})
@NullMarked
package vn.giaoban.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
