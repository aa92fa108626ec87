package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.Speech.Kind;
import vn.giaoban.text.Span;

/**
 * Finds the verbs that give somebody's words, in the verb's reading only: behind a person or a body, or at the edge of a clause with a
 * task behind it. {@code yêu cầu} is as often a noun.
 */
final class SpeechFinder {

    private static final Rules RULES = Rules.load("speech");
    private static final Rule CLAUSE_EDGE = RULES.rule("clause-edge");
    private static final Rule TOPIC_AHEAD = RULES.rule("topic-ahead");
    private static final Rule ACCORDING_TO_HIM = RULES.rule("according-to-him");
    private static final Rule NO_ORDER = RULES.rule("no-order");
    private static final Rule ASSIGNS = RULES.rule("assigns");
    private static final Rule BEHIND_QUOTE = RULES.rule("behind-quote");
    private static final Rule ACCORDING = RULES.rule("according");
    private static final Pattern COLON = Pattern.compile("(?: [^ ,.;:]+){0,6}: ");

    private final Phrases verbs = Phrases.of("speech-verbs");
    private final Map<Kind, Phrases> byKind = new EnumMap<>(Kind.class);
    private final Phrases epithets = Phrases.of("speaker-epithets");
    private final TaskForm form;
    private final SpeechSubjects subjects;
    private final Clauses clauses = new Clauses();

    SpeechFinder(TaskForm form) {
        this.form = form;
        this.subjects = new SpeechSubjects(form);
        for (Kind kind : Kind.values()) {
            byKind.put(kind, Phrases.where("speech-verbs", "kind", kind.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** In the order of the sentence. */
    List<Speech> in(String text, Span sentence, List<Mention> mentions) {
        var found = new ArrayList<Speech>();
        Speech according = according(text, sentence, mentions);
        if (according != null) {
            found.add(according);
        }
        for (int at = sentence.start(); at < sentence.end(); at++) {
            Span verb = verb(text, at, sentence);
            Speech speech = verb == null ? null : speech(text, verb, sentence, mentions, found);
            if (speech != null) {
                found.add(speech);
                at = speech.verb().end() - 1;
            }
        }
        return found;
    }

    /** {@code Theo Bí thư Huyện ủy, các xã cần …}: his words without a verb of saying. */
    private static @Nullable Speech according(String text, Span sentence, List<Mention> mentions) {
        Matcher pronoun = ACCORDING_TO_HIM.at(text, sentence.start(), sentence.end());
        if (pronoun != null) {
            return new Speech(Kind.STRESS, Rule.span(pronoun), null, null);
        }
        Mention source = mentions.isEmpty() ? null : mentions.get(0);
        return source != null
                        && text.startsWith(",", source.span().end())
                        && Scan.endsWith(
                                ACCORDING, text, sentence.start(), source.span().start())
                ? new Speech(
                        Kind.STRESS, new Span(sentence.start(), source.span().end()), source, null)
                : null;
    }

    /** A capital within the sentence opens a name. */
    private @Nullable Span verb(String text, int from, Span sentence) {
        int end = verbs.end(text, from, sentence.end());
        return end > 0
                        && (from == sentence.start() || !Character.isUpperCase(text.charAt(from)))
                        && NO_ORDER.at(text, from, sentence.end()) == null
                        && !text.startsWith(" của ", end)
                ? new Span(from, end)
                : null;
    }

    private @Nullable Speech speech(
            String text, Span verb, Span sentence, List<Mention> mentions, List<Speech> before) {
        Kind kind = kind(text, verb);
        int from = verb.start();
        boolean first = before.isEmpty();
        Mention person = SpeechSubjects.person(text, from, sentence, mentions, before);
        if (person != null) {
            if (!says(kind) && SpeechSubjects.isDoneBy(text, sentence, person)) {
                return null;
            }
            var said = new Speech(kind, verb, person, null);
            return kind != Kind.ORDER
                            || plausible(text, verb, sentence)
                            || followsQuote(text, said, sentence.end())
                            || SpeechSubjects.trails(text, said, sentence)
                    ? said
                    : null;
        }
        boolean assigns = kind == Kind.ORDER && ASSIGNS.at(text, from, sentence.end()) != null;
        Span body = first ? subjects.body(text, from, sentence) : null;
        if (body != null
                && (assigns || says(kind) || epithets.at(text, body.start(), body.end()))
                && mentions.stream().noneMatch(m -> m.name() != null && m.span().overlaps(body))
                && (plausible(text, verb, sentence) || Scan.endsWith(BEHIND_QUOTE, text, 0, body.start()))) {
            return new Speech(kind, verb, null, body);
        }
        boolean demands = kind == Kind.DEMAND
                || (assigns && (first || goesOn(text, verb, before)))
                || (kind == Kind.ORDER
                        && COLON.matcher(text)
                                .region(verb.end(), sentence.end())
                                .lookingAt())
                || (kind == Kind.ORDER && first && form.obliges(text, verb.end(), sentence.end()))
                || (kind == Kind.STRESS && announces(text, verb, sentence));
        if (!demands
                || !edge(text, from, sentence, mayFollowComma(from, mentions, before))
                || !plausible(text, verb, sentence)) {
            return null;
        }
        Mention whose = SpeechSubjects.ofSentence(text, from, sentence, mentions);
        return new Speech(kind, verb, whose, whose == null && first ? subjects.opener(text, from, sentence) : null);
    }

    /** {@code "…", X chỉ đạo khi kết thúc cuộc họp}: what was asked stands before, and nothing like a task behind. */
    boolean followsQuote(String text, Speech speech, int limit) {
        return speech.subject() != null
                && Scan.endsWith(BEHIND_QUOTE, text, 0, speech.start())
                && !plausible(text, speech.verb(), new Span(speech.start(), limit));
    }

    /** {@code X nhất trí với đề xuất và giao …}: he assigns who agreed, but not where he told what others did. */
    private static boolean goesOn(String text, Span verb, List<Speech> before) {
        Speech last = before.get(before.size() - 1);
        return last.subject() != null
                && (last.kind() == Kind.PRAISE || last.kind() == Kind.STRESS)
                && SpeechSubjects.TOLD.first(text, last.verb().end(), verb.start()) == null;
    }

    private Kind kind(String text, Span verb) {
        return byKind.entrySet().stream()
                .filter(of -> of.getValue().end(text, verb.start(), verb.end()) == verb.end())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** By these a body speaks too: it gives orders in reports only by {@code giao}, and of what it directs day by day papers say {@code chỉ đạo}. */
    private static boolean says(Kind kind) {
        return kind == Kind.DEMAND || kind == Kind.STRESS || kind == Kind.WISH;
    }

    /** {@code … và nhấn mạnh một số nhiệm vụ sau: …} */
    private boolean announces(String text, Span verb, Span sentence) {
        int at = Scan.spaces(text, verb.end(), sentence.end());
        int list = clauses.afterAnnouncement(text, at, sentence.end());
        return list > at && form.opensTask(text, list, sentence.end());
    }

    /** Behind a comma a demand is the speaker's only where the sentence names him and has no demand yet: else a verb of the task. */
    private static boolean mayFollowComma(int verb, List<Mention> mentions, List<Speech> before) {
        boolean demanded = before.stream().anyMatch(s -> s.kind() == Kind.DEMAND || s.kind() == Kind.ORDER);
        return !demanded && mentions.stream().anyMatch(m -> m.span().end() <= verb);
    }

    private static boolean edge(String text, int verb, Span sentence, boolean behindComma) {
        return Scan.endsWith(CLAUSE_EDGE, text, sentence.start(), verb)
                || TOPIC_AHEAD.at(text, sentence.start(), verb) != null
                || (behindComma && text.startsWith(", ", verb - 2) && verb - 2 >= sentence.start());
    }

    private boolean plausible(String text, Span verb, Span sentence) {
        int at = Scan.spaces(text, verb.end(), sentence.end());
        return at < sentence.end()
                && (text.charAt(at) == ':'
                        || form.opensTask(text, at, sentence.end())
                        || form.tellsToDo(text, at, sentence.end())
                        || (form.isTopic(text, at, sentence.end()) && form.isObligedTopic(text, at, sentence.end()))
                        || clauses.afterAnnouncement(text, at, sentence.end()) > at
                        || clauses.onlyAnnounces(text, at, sentence.end())
                        || form.openings().onlyAddresses(text, at, sentence.end()));
    }
}
