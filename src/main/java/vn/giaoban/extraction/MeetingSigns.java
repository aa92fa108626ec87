package vn.giaoban.extraction;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.TextKind;

/** Whether a text reports a meeting, by the sentences that speak of one as held and by what else the text may be about. */
final class MeetingSigns {

    private static final Rules RULES = Rules.load("meeting");

    /** So many sentences must speak of the meeting as held: one alone may only mention a meeting. */
    private static final int NEEDED = 2;

    /** A letter, a ceremony or an accident may touch upon a meeting in fewer sentences without reporting it. */
    private static final int NEEDED_IN_ANOTHER_KIND = 4;

    private final ReportText report;
    private final List<Sentence> lead;

    /** @param lead the first sentences of running text, where a paper names the meeting */
    MeetingSigns(ReportText report, List<Sentence> lead) {
        this.report = report;
        this.lead = lead;
    }

    boolean isMeeting() {
        if (RULES.rule("spoken").in(report.matching()).iterator().hasNext()) {
            return true;
        }
        List<Found<String>> signs = signs(NEEDED_IN_ANOTHER_KIND);
        boolean said = signs.size() >= NEEDED
                || RULES.rule("spoken-at").in(report.matching()).iterator().hasNext()
                || RULES.rule("spoken-alone").in(report.matching()).iterator().hasNext()
                || lead.stream().anyMatch(s -> heldOnDay(s) != null);
        if (!said || signs.size() >= NEEDED_IN_ANOTHER_KIND) {
            return said;
        }
        Found<TextKind> kind = TextKindFinder.find(report);
        return kind == null || opensWithMeeting(kind, signs);
    }

    /** Why it reports none. */
    NoMeeting reason() {
        return new NoMeeting(signs(Integer.MAX_VALUE), NEEDED, TextKindFinder.find(report));
    }

    private @Nullable Matcher heldOnDay(Sentence sentence) {
        return RULES.rule("held-on-day").first(report.matching(), sentence.span());
    }

    /** Whether the first sentence of the lead, or one up to where the other kind is told, speaks of a meeting that no letter calls. */
    private boolean opensWithMeeting(Found<TextKind> other, List<Found<String>> signs) {
        int telling = report.sentenceAt(other.span().start()).number();
        // Every step of a career was taken at some meeting.
        Stream<Sentence> first = lead.stream().limit(other.value() == TextKind.BIOGRAPHY ? 0 : 1);
        return Stream.concat(first, report.sentences().stream().takeWhile(s -> s.number() <= telling))
                .anyMatch(sentence -> speaksOfMeeting(sentence, signs));
    }

    private boolean speaksOfMeeting(Sentence sentence, List<Found<String>> signs) {
        Found<TextKind> other = TextKindFinder.in(report, sentence.span());
        int limit = other != null && other.value() == TextKind.LETTER
                ? other.span().start()
                : sentence.span().end();
        Matcher held = heldOnDay(sentence);
        return (held != null && held.end() <= limit)
                || signs.stream()
                        .map(Found::span)
                        .anyMatch(sign -> sign.start() >= sentence.span().start() && sign.start() < limit);
    }

    /** The first sign of each sentence that has one, until so many sentences are found as are {@code enough}. */
    private List<Found<String>> signs(int enough) {
        var sentences = new TreeMap<Integer, Found<String>>();
        for (String rule : List.of("headed", "held", "meets", "acts", "takes-place", "attended", "works-with")) {
            for (Matcher m : RULES.rule(rule).in(report.matching())) {
                Span place = Rule.span(m);
                sentences.putIfAbsent(
                        report.sentenceAt(m.start()).number(), new Found<>(report.quote(place), place, rule));
                if (sentences.size() >= enough) {
                    return List.copyOf(sentences.values());
                }
            }
        }
        return List.copyOf(sentences.values());
    }
}
