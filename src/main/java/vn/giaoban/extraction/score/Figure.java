package vn.giaoban.extraction.score;

import java.util.Locale;
import vn.giaoban.extraction.CommandTexts;

/** What is counted, in the order of the table. */
public enum Figure {
    /** Named participants, whatever the spelling. */
    PEOPLE,
    /** Pairs of a person and chair or direct. */
    ROLES,
    /** Pairs of a person and a title; the first two or more words of a title count as that title. */
    TITLES,
    /** Characters of tasks, each with the right official. */
    DIRECTIVE,
    /** Single tasks: same official, half of the characters in common. */
    TASKS,
    /** Addressees of the tasks that were found. */
    ADDRESSEE,
    /** Value and unit, each at its place. */
    METRICS,
    /** Kind and number of cited documents. */
    REFERENCES,
    DATE,
    PERIOD,
    PROVINCE,
    HOST,
    /** Whether the text reports a meeting at all. */
    KIND;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people who read no English. */
    String words() {
        return CommandTexts.say("figure." + name());
    }
}
