/**
 * People's decisions about facts: kept in rows of their own, append-only, and laid over what the machine reads, now and after every
 * later reading (src/adr/0025).
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "time", "extraction", "archive", "commandline"})
@NullMarked
package vn.giaoban.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
