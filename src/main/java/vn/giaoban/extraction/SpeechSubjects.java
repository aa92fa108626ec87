package vn.giaoban.extraction;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** Whose words a verb of saying gives: the person or the body before it. */
final class SpeechSubjects {

    private static final Rules RULES = Rules.load("speech");
    private static final Rule FILLER = RULES.rule("filler");
    private static final Rule CHAIN = RULES.rule("chain");
    private static final Rule AT_MEETING = RULES.rule("at-meeting");
    private static final Rule DONE_BY = RULES.rule("done-by");
    private static final Rule SAID_THERE = RULES.rule("said-there");
    private static final Rule BODY_ADVERB = RULES.rule("body-adverb");
    static final Rule TOLD = RULES.rule("told");
    private static final int LONGEST_BODY = 90;

    private final TaskForm form;

    SpeechSubjects(TaskForm form) {
        this.form = form;
    }

    /** Who stands right before the verb, or whose verb of saying it goes on from ({@code X thống nhất kết luận, chỉ đạo …}). */
    static @Nullable Mention person(String text, int verb, Span sentence, List<Mention> mentions, List<Speech> before) {
        for (Mention mention : mentions) {
            int end = mention.span().end();
            if (end <= verb
                    && Scan.holdsOnly(FILLER, text, end, verb)
                    && !RoleFinder.oblique(text, sentence, mention)) {
                return mention;
            }
        }
        Speech last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && Scan.holdsOnly(CHAIN, text, last.verb().end(), verb) ? last.subject() : null;
    }

    /** The person whose sentence it is, where an earlier verb of the sentence was already his. */
    static @Nullable Mention ofSentence(String text, int verb, Span sentence, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.span().end() <= verb && !RoleFinder.oblique(text, sentence, m))
                .findFirst()
                .orElse(null);
    }

    /** {@code dự án đã được Thủ tướng đồng ý}: what somebody did, which gives no words of his. */
    static boolean isDoneBy(String text, Span sentence, Mention person) {
        return Scan.endsWith(DONE_BY, text, sentence.start(), person.span().start());
    }

    /** {@code Các xã phải họp dân, ông N nhắc.}: whether only who said it, and where, stands behind the words. */
    static boolean trails(String text, Speech speech, Span sentence) {
        return speech.subject() != null
                && speech.start() > sentence.start() + 2
                && text.startsWith(", ", speech.start() - 2)
                && SAID_THERE.at(text, speech.verb().end(), sentence.end()) != null;
    }

    /** The body that fills the sentence up to the verb, or that stands behind the last comma. */
    @Nullable
    Span body(String text, int verb, Span sentence) {
        int from = form.withoutConnective(text, sentence.start(), verb);
        int comma = Scan.last(", ", text, from, verb);
        if (comma > from && isWhole(text, comma + 2, verb) && form.isBody(text, comma + 2, verb)) {
            from = comma + 2;
        }
        if (from >= verb || !form.isBody(text, from, verb)) {
            return null;
        }
        int end = withoutAdverb(text, from, Scan.back(text, from, verb, ","), sentence);
        return end > from
                        && end - from <= LONGEST_BODY
                        && text.charAt(end - 1) != ';'
                        && TOLD.first(text, from, end) == null
                        && !form.holdsVerb(text, from, end)
                ? new Span(from, end)
                : null;
    }

    /** The body with which the sentence opens, where its demand comes after other verbs ({@code Các hộ đánh giá cao …, đồng thời đề nghị}). */
    @Nullable
    Span opener(String text, int verb, Span sentence) {
        int from = form.openings().behindFronted(text, form.subject(text, sentence.start(), verb), verb);
        if (from >= verb || !form.isBody(text, from, verb)) {
            return null;
        }
        int end = form.firstVerb(text, from, verb);
        return end > from ? new Span(from, Scan.back(text, from, end, ",")) : null;
    }

    private static int withoutAdverb(String text, int from, int end, Span sentence) {
        Matcher adverb = BODY_ADVERB.first(text, from, end);
        if (adverb == null) {
            return end;
        }
        boolean tells = adverb.group("told") != null && AT_MEETING.at(text, sentence.start(), sentence.end()) == null;
        return tells ? end : Scan.back(text, from, adverb.start(), "");
    }

    /** {@code báo, đài đã đề nghị}: a lone plain word behind a comma ends a list. */
    private static boolean isWhole(String text, int from, int verb) {
        return Scan.capital(text, from, verb) || !Scan.holdsOnly(FILLER, text, Scan.word(text, from, verb), verb);
    }
}
