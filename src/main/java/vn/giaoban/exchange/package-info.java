/**
 * The same facts for machines and for who cites them: JSON, CSV, feeds, citations, the description of the search.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "archive", "search", "text", "time"})
@NullMarked
package vn.giaoban.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
