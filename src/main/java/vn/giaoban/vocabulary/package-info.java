/**
 * The words in which facts are classed, from the text up to the page: {@link vn.giaoban.vocabulary.Role},
 * {@link vn.giaoban.vocabulary.MetricKind} …. Pure Java, and all enums: they may be used everywhere.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.giaoban.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
