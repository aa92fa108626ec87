package vn.giaoban.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.DirectiveFact.Deadline;
import vn.giaoban.text.Span;

/**
 * By when a task is to be done, where the task or the words before it in its clause say so. A date without a year, and one told from the
 * day of the meeting, are unknown where the report does not tell when that was.
 */
final class DeadlineFinder {

    private static final List<String> ORDER = List.of(
            "due-day",
            "due-written-day",
            "due-until-day",
            "due-range",
            "due-before-month",
            "due-before-quarter",
            "due-before-year",
            "due-month-end",
            "due-quarter-end",
            "due-year-end",
            "due-this-year-end",
            "due-by-year",
            "due-month",
            "due-part",
            "due-quarter",
            "due-half",
            "due-year",
            "due-year-first",
            "due-this",
            "due-in");

    /** These may tell of a noun before them, not of the task. */
    private static final Set<String> OF_NOUNS = Set.of(
            "due-month-end",
            "due-quarter-end",
            "due-year-end",
            "due-month",
            "due-quarter",
            "due-half",
            "due-this",
            "due-in");

    private static final int LONGEST_CLAUSE = 200;

    private static final int LONGEST_FRONT = 80;

    private final Rules rules = Rules.load("deadlines");

    /** The first in {@code clause}, which ends with the task and may begin before it. */
    @Nullable
    Found<Deadline> in(String text, Span clause, @Nullable MeetingTime meeting) {
        Found<Deadline> first = null;
        for (String id : ORDER) {
            for (Matcher m : rules.rule(id).in(text, clause)) {
                if (first != null && first.span().start() <= m.start()) {
                    break;
                }
                Deadline deadline = isDue(id, text, clause, m) ? DueDates.of(id, m, meeting) : null;
                if (deadline != null) {
                    first = new Found<>(deadline, Rule.span(m), id);
                    break;
                }
            }
        }
        return first;
    }

    /** One before a speaker's verb, {@code Trước ngày 30/6, ông yêu cầu …}: only where it opens the sentence and stands alone. */
    @Nullable
    Found<Deadline> fronted(String text, Span ahead, @Nullable MeetingTime meeting) {
        Found<Deadline> found =
                in(text, new Span(ahead.start(), Math.min(ahead.end(), ahead.start() + LONGEST_FRONT)), meeting);
        return found != null
                        && found.span().start() <= ahead.start() + 1
                        && text.startsWith(",", found.span().end())
                ? found
                : null;
    }

    private boolean isDue(String id, String text, Span clause, Matcher m) {
        int from = clauseStart(text, Math.max(clause.start(), m.start() - LONGEST_CLAUSE), m.start());
        int farthest = Math.min(clause.end(), m.end() + LONGEST_CLAUSE);
        Matcher end = rules.rule("clause-ends").first(text, m.end(), farthest);
        var around = new Span(from, end == null ? farthest : end.start());
        if (rules.rule("recurring").first(text, around) != null) {
            return false;
        }
        if (from == m.start()) {
            return true;
        }
        var before = new Span(from, m.start());
        return rules.rule("counted").first(text, before) == null
                && (!OF_NOUNS.contains(id)
                        || rules.rule("of-noun").first(text, before) == null
                        || rules.rule("finishes").first(text, around) != null);
    }

    private int clauseStart(String text, int farthest, int to) {
        int start = farthest;
        if (farthest < to) {
            for (Matcher end : rules.rule("clause-ends").in(text, new Span(farthest, to))) {
                start = end.end();
            }
        }
        return start;
    }
}
