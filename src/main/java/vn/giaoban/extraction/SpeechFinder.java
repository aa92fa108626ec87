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

    private static final Pattern FILLER = Pattern.compile(
            "(?:[ ,]|\\([^)]{0,60}\\)|(?:cũng|thì|lại|đã|đồng thời|tiếp tục|còn|cơ bản|đặc biệt|hết sức|trực tiếp|một lần nữa|vừa|cùng|phát biểu(?: [^,.;]{0,60},)?|phát biểu và|trong phát biểu của mình)(?= )){0,40}");
    private static final Pattern EDGE = Pattern.compile(
            "(?iu)(?:^|[;:.\"] ?|(?:và|cũng|đồng thời|qua đó|từ đó|do đó|do vậy|vì vậy|trên cơ sở đó|theo đó|mặt khác|ngoài ra|bên cạnh đó|cùng với đó|trong đó)[, ]{1,2}|(?:và|đồng thời)[, ]{1,2}(?:trong )?thời gian tới[, ]{1,2})$");
    /** {@code hội nghị giao ban} hands nothing over. */
    private static final Pattern NOUN =
            Pattern.compile("giao (?:ban|lưu|thông|dịch|thoa|thời|tiếp|thương|mùa|hữu|tranh)(?![\\p{L}])");

    private static final Pattern ACCORDING_TO_HIM = Pattern.compile("(?:[Cc]ũng )?[Tt]heo (?:ông|bà|đồng chí),");
    private static final Pattern COLON = Pattern.compile("(?: [^ ,.;:]+){0,6}: ");
    private static final Pattern ACCORDING = Pattern.compile("[Tt]heo ");

    /** What a body did there it did at this meeting. */
    private static final Pattern AT_MEETING =
            Pattern.compile("Tại (?:hội nghị|buổi|cuộc|phiên|kỳ)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may stand between a speaker's first act and his demand: further acts of speaking. */
    private static final Pattern CHAIN = Pattern.compile(
            "(?:[ ,]|(?:và|đồng thời|cũng|kết luận|chỉ đạo|phát biểu|ghi nhận|biểu dương|thống nhất|nhất trí|đánh giá cao|hoan nghênh|tiếp thu|cảm ơn)(?=[ ,])){0,40}");

    private static final Pattern PAST = Pattern.compile("(?:^|\\s)(?:đã|được|bị)(?:\\s|$)");

    private final Map<Kind, Phrases> verbs = new EnumMap<>(Kind.class);
    private final Phrases epithets = Phrases.of("speaker-epithets");
    private final Phrases any = Phrases.of("speech-verbs");
    private final TaskForm form;
    private final Clauses clauses = new Clauses();

    SpeechFinder(TaskForm form) {
        this.form = form;
        for (Kind kind : Kind.values()) {
            verbs.put(kind, Phrases.where("speech-verbs", "kind", kind.name().toLowerCase(Locale.ROOT)));
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
            if (!Scan.opensWord(text, at)) {
                continue;
            }
            Speech speech = at(text, at, sentence, mentions, found);
            if (speech != null) {
                found.add(speech);
                at = speech.verb().end() - 1;
            }
        }
        return found;
    }

    /** {@code Theo Bí thư Huyện ủy, các xã cần …}: his words without a verb of saying. */
    private static @Nullable Speech according(String text, Span sentence, List<Mention> mentions) {
        Matcher pronoun = ACCORDING_TO_HIM.matcher(text).region(sentence.start(), sentence.end());
        if (pronoun.lookingAt()) {
            return new Speech(Kind.STRESS, Rule.span(pronoun), null, null);
        }
        if (mentions.isEmpty()
                || !ACCORDING
                        .matcher(text)
                        .region(sentence.start(), sentence.end())
                        .lookingAt()) {
            return null;
        }
        Mention source = mentions.get(0);
        int end = source.span().end();
        boolean said = source.span().start() <= sentence.start() + "Theo ".length() && text.startsWith(",", end);
        return said ? new Speech(Kind.STRESS, new Span(sentence.start(), end), source, null) : null;
    }

    private @Nullable Speech at(String text, int from, Span sentence, List<Mention> mentions, List<Speech> before) {
        boolean first = before.isEmpty();
        int longest = any.end(text, from, sentence.end());
        if (longest < 0) {
            return null;
        }
        for (Map.Entry<Kind, Phrases> of : verbs.entrySet()) {
            Kind kind = of.getKey();
            int end = of.getValue().end(text, from, sentence.end());
            boolean inName = Character.isUpperCase(text.charAt(from)) && from > sentence.start();
            if (end < 0
                    || end < longest
                    || inName
                    || (kind == Kind.ORDER
                            && NOUN.matcher(text).region(from, sentence.end()).lookingAt())) {
                continue;
            }
            Span verb = new Span(from, end);
            Mention subject = subject(text, from, sentence, mentions);
            subject = subject == null ? chained(text, from, before) : subject;
            if (subject != null) {
                return kind != Kind.ORDER || plausible(text, verb, sentence)
                        ? new Speech(kind, verb, subject, null)
                        : null;
            }
            if (first) {
                Span body = body(text, from, sentence);
                if (body != null
                        && (bodySays(kind, text, from) || epithets.at(text, body.start(), body.end()))
                        && mentions.stream()
                                .noneMatch(m -> m.name() != null && m.span().overlaps(body))
                        && plausible(text, verb, sentence)) {
                    return new Speech(kind, verb, null, body);
                }
            }
            boolean demands = kind == Kind.DEMAND
                    || (first && kind == Kind.ORDER && text.startsWith("giao ", from))
                    || (kind == Kind.ORDER
                            && COLON.matcher(text).region(end, sentence.end()).lookingAt())
                    || (kind == Kind.STRESS && announces(text, verb, sentence));
            if (demands
                    && edge(text, from, sentence, mayFollowComma(from, mentions, before))
                    && plausible(text, verb, sentence)) {
                Mention whose = ofSentence(text, from, sentence, mentions);
                return new Speech(kind, verb, whose, whose == null && first ? opener(text, from, sentence) : null);
            }
        }
        return null;
    }

    /** Bodies give orders in reports only by {@code giao}: of what they direct day by day, papers say {@code chỉ đạo}. */
    private static boolean bodySays(Kind kind, String text, int verb) {
        return kind == Kind.DEMAND
                || kind == Kind.STRESS
                || kind == Kind.WISH
                || (kind == Kind.ORDER && text.startsWith("giao ", verb));
    }

    private static @Nullable Mention subject(String text, int verb, Span sentence, List<Mention> mentions) {
        for (Mention mention : mentions) {
            int end = mention.span().end();
            if (end <= verb
                    && FILLER.matcher(text).region(end, verb).matches()
                    && !RoleFinder.oblique(text, sentence, mention)) {
                return mention;
            }
        }
        return null;
    }

    /** {@code … và nhấn mạnh một số nhiệm vụ sau: …} */
    private boolean announces(String text, Span verb, Span sentence) {
        int at = Scan.spaces(text, verb.end(), sentence.end());
        int list = clauses.afterAnnouncement(text, at, sentence.end());
        return list > at && form.opensTask(text, list, sentence.end());
    }

    /** {@code X thống nhất kết luận, chỉ đạo …}: whose further act of speaking this is. */
    private static @Nullable Mention chained(String text, int verb, List<Speech> before) {
        if (before.isEmpty()) {
            return null;
        }
        Speech last = before.get(before.size() - 1);
        String gap = text.substring(last.verb().end(), verb);
        return CHAIN.matcher(gap).matches() ? last.subject() : null;
    }

    /** The person whose sentence it is, where an earlier verb of the sentence was already his. */
    private static @Nullable Mention ofSentence(String text, int verb, Span sentence, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.span().end() <= verb && !RoleFinder.oblique(text, sentence, m))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Span body(String text, int verb, Span sentence) {
        int from = form.withoutConnective(text, sentence.start(), verb);
        int comma = Scan.last(", ", text, from, verb);
        if (comma > from && isWhole(text, comma + 2, verb) && form.isBody(text, comma + 2, verb)) {
            from = comma + 2;
        }
        if (from >= verb || !form.isBody(text, from, verb)) {
            return null;
        }
        int end = Scan.back(text, from, verb, ",");
        boolean atMeeting =
                AT_MEETING.matcher(text).region(sentence.start(), verb).lookingAt();
        String body = text.substring(from, end)
                .replaceFirst(atMeeting ? " (?:cũng|đồng thời|đã)$" : " (?:cũng|đồng thời)$", "");
        if (body.length() > 90
                || body.endsWith(";")
                || PAST.matcher(body).find()
                || form.holdsVerb(text, from, from + body.length())) {
            return null;
        }
        return new Span(from, from + body.length());
    }

    /** {@code báo, đài đã đề nghị}: a lone plain word behind a comma ends a list. */
    private static boolean isWhole(String text, int from, int verb) {
        int word = Scan.word(text, from, verb);
        return Scan.capital(text, from, verb)
                || !FILLER.matcher(text.substring(word, verb)).matches();
    }

    /** Behind a comma a demand is the speaker's only where the sentence names him and has no demand yet: else a verb of the task. */
    private static boolean mayFollowComma(int verb, List<Mention> mentions, List<Speech> before) {
        boolean demanded = before.stream().anyMatch(s -> s.kind() == Kind.DEMAND || s.kind() == Kind.ORDER);
        return !demanded && mentions.stream().anyMatch(m -> m.span().end() <= verb);
    }

    private static boolean edge(String text, int verb, Span sentence, boolean behindComma) {
        return Scan.endsWith(EDGE, text, sentence.start(), verb)
                || (behindComma && text.startsWith(", ", verb - 2) && verb - 2 >= sentence.start());
    }

    /** The body with which the sentence opens, where its demand comes after other verbs ({@code Các hộ đánh giá cao …, đồng thời đề nghị}). */
    private @Nullable Span opener(String text, int verb, Span sentence) {
        int from = form.subject(text, sentence.start(), verb);
        if (from >= verb || !form.isBody(text, from, verb)) {
            return null;
        }
        int end = form.firstVerb(text, from, verb);
        return end > from ? new Span(from, Scan.back(text, from, end, ",")) : null;
    }

    private boolean plausible(String text, Span verb, Span sentence) {
        int at = Scan.spaces(text, verb.end(), sentence.end());
        return at < sentence.end()
                && (text.charAt(at) == ':'
                        || form.opensTask(text, at, sentence.end())
                        || form.tellsToDo(text, at, sentence.end())
                        || (form.isTopic(text, at, sentence.end()) && form.isObligedTopic(text, at, sentence.end()))
                        || clauses.afterAnnouncement(text, at, sentence.end()) > at
                        || clauses.onlyAnnounces(text, at, sentence.end()));
    }
}
