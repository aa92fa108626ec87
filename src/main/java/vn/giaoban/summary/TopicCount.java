package vn.giaoban.summary;

import vn.giaoban.vocabulary.Topic;

/** How many directives and figures are of a topic; one of several topics is counted in each. */
public record TopicCount(Topic topic, long directives, long metrics) {}
