/**
 * Sentences become facts with spans. Lexicons and rules are data in {@code resources/extraction}, whose examples the build
 * executes. Pure Java: no Spring, no JPA.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "time"})
@NullMarked
package vn.giaoban.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
