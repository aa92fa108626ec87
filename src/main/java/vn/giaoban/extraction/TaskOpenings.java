package vn.giaoban.extraction;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.TaskForm.Opening;
import vn.giaoban.text.Span;

/** Reads how a task opens, {@code [connective] [time] [to whom] [cần|phải] verb …}, up to the verb. */
final class TaskOpenings {

    private static final int LONGEST_TOPIC = 320;
    private static final Rules RULES = Rules.load("clauses");
    private static final Rule MUST = RULES.rule("obligation");
    private static final Rule FRONTED = RULES.rule("fronted");
    private static final Rule TOPIC_GIVEN = RULES.rule("topic-given");
    private static final Rule FRONTED_TO = RULES.rule("fronted-to");
    private static final Rule CASE = RULES.rule("case");
    private static final Rule CASE_COMMA = RULES.rule("case-comma");
    private static final Rule TOPIC = RULES.rule("topic");
    private static final Rule PLACE_ONLY = RULES.rule("place-only");
    private static final Rule PREDICATE = RULES.rule("predicate");
    private static final Rule ABOUT_WHICH = RULES.rule("about-which");
    private static final Rule DEMANDED_AGAIN = Rules.load("addressees").rule("demanded-again");

    private final AddresseeFinder addressees;

    TaskOpenings(AddresseeFinder addressees) {
        this.addressees = addressees;
    }

    /** Reads the opening of a task in {@code [from, limit)}. */
    Opening open(String text, int from, int limit) {
        int at = from;
        Span addressee = null;
        boolean obliged = false;
        boolean topic = false;
        boolean sure = true;
        boolean handed = false;
        for (int before = -1; before != at; ) {
            before = at;
            at = LeadIn.end(text, at, limit);
            Matcher must = MUST.at(text, at, limit);
            if (must != null) {
                at = LeadIn.marks(text, must.end(), limit);
                obliged = true;
            }
            Matcher predicate = obliged ? null : said(text, at, limit);
            if (predicate != null) {
                at = predicate.end();
                addressee = addressee == null ? whose(text, predicate) : addressee;
            }
            if (!obliged && addressee == null) {
                Case in = inCase(text, at, limit);
                addressee = in == null ? null : in.asked();
                at = in == null ? at : in.end();
            }
            Matcher fronted = obliged || addressee != null ? null : fronted(text, at, limit);
            if (fronted != null) {
                Span what = Rule.span(fronted, "what");
                int asked = whoMust(text, fronted.end(), limit);
                addressee = addressees.opensBody(text, what.start(), what.end()) ? what : null;
                topic = TOPIC.at(text, at, limit) != null;
                at = asked > 0 ? asked : LeadIn.marks(text, fronted.end(), limit);
            }
            at = addressee != null && handed ? at : behindDemand(text, at, limit);
            AddresseeFinder.Found to = obliged ? null : addressees.at(text, at, limit);
            if (to != null) {
                handed = true;
                addressee = to.span();
                sure = to.sure();
                at = LeadIn.marks(text, to.end(), limit);
            }
        }
        int asked = addressee == null && !obliged && !topic && !mayBegin(text, at, limit)
                ? whoMustFirst(text, at, limit)
                : -1;
        return asked > 0
                ? open(text, asked, limit)
                : new Opening(addressee, at, obliged, topic && addressee == null, sure || obliged);
    }

    private static @Nullable Matcher fronted(String text, int from, int limit) {
        Matcher given = TOPIC_GIVEN.at(text, from, limit);
        return given != null ? given : FRONTED.at(text, from, limit);
    }

    /**
     * What is asked in some case only.
     *
     * @param asked whom the case names, where whoever it is does it himself ({@code Đảng bộ nào chưa họp thì gửi …})
     * @param end where what is asked begins, or those who are asked
     */
    private record Case(@Nullable Span asked, int end) {}

    /** A case without anybody who is asked belongs to the task ({@code Dự án nào chậm thì cắt vốn}). */
    private @Nullable Case inCase(String text, int from, int limit) {
        Matcher then = CASE.at(text, from, limit);
        if (then != null) {
            int at = LeadIn.marks(text, then.end(), limit);
            if (addressees.at(text, at, limit) != null) {
                return new Case(null, at);
            }
            Span what = Rule.span(then, "what");
            boolean himself = addressees.mayBegin(text, at, limit)
                    && addressees.opensBody(text, what.start(), what.end())
                    && PLACE_ONLY.at(text, what.start(), what.end()) == null;
            return himself ? new Case(what, at) : null;
        }
        Matcher comma = CASE_COMMA.at(text, from, limit);
        int at = comma == null ? limit : LeadIn.marks(text, comma.end(), limit);
        AddresseeFinder.Found to = addressees.at(text, at, limit);
        return to != null && to.sure() ? new Case(null, at) : null;
    }

    /** {@code Dự án nào chậm thì cắt vốn}: whether an action follows the case. */
    boolean actsInCase(String text, int from, int limit) {
        Matcher then = CASE.at(text, from, limit);
        return then != null && addressees.mayBegin(text, LeadIn.marks(text, then.end(), limit), limit);
    }

    /** {@code Sau khi thảo luận, Thường trực HĐND …}: where a body stands behind what is fronted; else {@code from}. */
    int behindFronted(String text, int from, int limit) {
        Matcher fronted = FRONTED.at(text, from, limit);
        int at = fronted == null ? from : LeadIn.marks(text, fronted.end(), limit);
        return addressees.opensNoun(text, at, limit) ? at : from;
    }

    /** To whom an announced list is given ({@code … các xã như sau:}); null where the announcement does not say. */
    @Nullable
    Span announcedTo(String text, int from, int limit) {
        Opening opening = open(text, from, limit);
        return opening.addressee() != null
                ? opening.addressee()
                : addressees.phrase(text, LeadIn.end(text, from, limit), limit);
    }

    /** {@code giao nhiệm vụ cho các phòng.}: those who are asked fill the stretch, and what they are asked comes behind. */
    boolean onlyAddresses(String text, int from, int limit) {
        int at = LeadIn.end(text, from, limit);
        Span whole = addressees.phrase(text, at, limit);
        return whole != null && whole.end() == Scan.back(text, at, limit, ".:");
    }

    /** {@code Đối với …}: whether the sentence says first whom or what it is about. */
    boolean turnsTo(String text, Span sentence) {
        return FRONTED_TO.at(text, sentence.start(), sentence.end()) != null;
    }

    /** {@code Đối với các xã, T đề nghị …}: to whom, where that stands in {@code [from, limit)} before the speaker. */
    @Nullable
    Span frontedTo(String text, int from, int limit) {
        Matcher opener = FRONTED_TO.at(text, from, limit);
        Span whole = opener == null ? null : addressees.phrase(text, opener.end(), limit);
        if (whole != null && Scan.back(text, from, limit, ",") == whole.end()) {
            return whole;
        }
        Opening opening = open(text, from, limit);
        Span to = opening.addressee();
        return to != null && opening.sure() && opening.task() == limit && to.start() > from + 2 ? to : null;
    }

    boolean mayBegin(String text, int at, int limit) {
        return addressees.mayBegin(text, at, limit);
    }

    /** Where the task begins behind {@code nhiệm vụ … là}; -1 where none does. */
    int predicate(String text, int from, int limit) {
        Matcher said = said(text, from, limit);
        return said == null ? -1 : said.end();
    }

    private @Nullable Matcher said(String text, int from, int limit) {
        Matcher predicate = PREDICATE.at(text, from, limit);
        return predicate != null && mayBegin(text, predicate.end(), limit) ? predicate : null;
    }

    /** {@code Nhiệm vụ của các xã là …}. */
    private @Nullable Span whose(String text, Matcher predicate) {
        return predicate.group("whose") != null
                        && addressees.opensBody(text, predicate.start("whose"), predicate.end("whose"))
                ? Rule.span(predicate, "whose")
                : null;
    }

    /** {@code Hồ sơ đất của dân, UBND xã phải …}: who is obliged behind the first comma; -1 where nobody is. */
    private int whoMustFirst(String text, int from, int limit) {
        Matcher about = ABOUT_WHICH.at(text, from, limit);
        return about != null && addressees.opensNoun(text, about.end(), limit) && isObliged(text, about.end(), limit)
                ? about.end()
                : -1;
    }

    /** Behind a topic that goes on over commas ({@code Đối với các xã A, B và tuyến C, các ngành cần …}): who is obliged, or -1. */
    private int whoMust(String text, int from, int limit) {
        int near = Math.min(limit, from + LONGEST_TOPIC);
        for (int comma = from - 1; comma + 2 < near; comma++) {
            if (comma >= from && !text.startsWith(", ", comma)) {
                continue;
            }
            int at = LeadIn.marks(text, comma, near);
            if (isObliged(text, at, limit)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isObliged(String text, int at, int limit) {
        AddresseeFinder.Found to = addressees.at(text, at, limit);
        return to != null && MUST.at(text, LeadIn.marks(text, to.end(), limit), limit) != null;
    }

    /** Behind a second verb of demand, where it says to whom. */
    private int behindDemand(String text, int at, int limit) {
        Matcher again = DEMANDED_AGAIN.at(text, at, limit);
        int whom = again == null ? at : LeadIn.marks(text, again.end(), limit);
        return whom > at && addressees.at(text, whom, limit) != null ? whom : at;
    }
}
