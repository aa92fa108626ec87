/**
 * A summary with all it rests on becomes one file that can be checked without the archive: a bag (RFC 8493) with the original
 * reports, the PDF, every fact as CSV and their checksums; and the command {@code verify} that checks it.
 *
 * <p>A module of its own, since it stands behind both {@code summary}, which prints the PDF, and {@code exchange}, which writes CSV: in
 * either of them it would turn an arrow round.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "time", "topic", "archive", "summary", "exchange"})
@NullMarked
package vn.giaoban.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
