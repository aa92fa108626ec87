/**
 * What tasks and figures are about: words become {@link vn.giaoban.vocabulary.Topic}s, by a lexicon. No guess: what no word tells is
 * {@link vn.giaoban.vocabulary.Topic#OTHER}.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "text"})
@NullMarked
package vn.giaoban.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
