package vn.giaoban.topic;

import vn.giaoban.vocabulary.Topic;

/**
 * A line of the lexicon.
 *
 * @param topic {@link Topic#OTHER} for words that tell nothing, though they hold others that would
 * @param isWeak whether the words tell their topic only where no others tell one
 */
record TopicWord(String form, Topic topic, boolean isWeak) {}
