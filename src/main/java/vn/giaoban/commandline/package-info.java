/**
 * What commands that work on the archive have in common.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.giaoban.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
