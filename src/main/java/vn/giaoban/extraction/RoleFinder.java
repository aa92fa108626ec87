package vn.giaoban.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** Who chairs, attends and speaks, by the words before and behind the mentions of a sentence. */
final class RoleFinder {

    private record Cue(Role role, String rule) {}

    private static final List<Cue> BEHIND = List.of(
            new Cue(Role.CHAIR, "chair-behind"),
            new Cue(Role.ATTEND, "attend-behind"),
            new Cue(Role.SPEAK, "speak-behind"));
    private static final List<Cue> AHEAD =
            List.of(new Cue(Role.CHAIR, "chair-ahead"), new Cue(Role.ATTEND, "attend-ahead"));
    private static final Pattern GLUE = Pattern.compile(
            "[ ,;:]*(?:(?:và|cùng|cùng với|cùng các|các|với|đồng chí|ông|bà|các đồng chí)[ ,:]*){0,40}");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?:^|[,;] |- )[Tt]heo (?:(?:báo cáo|đánh giá|ý kiến|thông tin|chia sẻ|nhận định)(?: tại [^,.;]{1,40})?(?: của| từ)? )?$");
    private static final Pattern OBLIQUE = Pattern.compile(
            "(?iu)(?:(?:của|cho|thăm|tặng|gia đình|hộ|nhà|mà)(?: các)?|(?:những|các) (?:điều|nội dung|ý kiến|vấn đề|việc)) $");

    private final Rules rules = Rules.load("roles");

    /** @param current whom a bare honorific stands for */
    void read(String text, Span sentence, List<Mention> mentions, People people, @Nullable Person current) {
        for (int i = 0; i < mentions.size(); i++) {
            behind(text, sentence, mentions, i, people, current);
        }
        for (Cue cue : AHEAD) {
            ahead(text, sentence, mentions, cue, people);
        }
        for (Mention mention : mentions) {
            if (Scan.endsWith(ACCORDING, text, sentence.start(), mention.span().start())) {
                give(people.resolve(mention, current), Role.SPEAK, mention.span(), "according-to");
            }
        }
        Mention announced = Turns.announced(text, sentence, mentions);
        if (announced != null) {
            int start = sentence.start();
            var ahead = new Span(start, Scan.back(text, start, announced.span().start(), ""));
            give(people.resolve(announced, current), Role.SPEAK, ahead, "speak-ahead");
        }
    }

    private void behind(
            String text, Span sentence, List<Mention> mentions, int at, People people, @Nullable Person current) {
        Mention mention = mentions.get(at);
        if (mention.span().end() >= sentence.end()) {
            return;
        }
        for (Cue cue : BEHIND) {
            Matcher m =
                    rules.rule(cue.rule()).matcher(text, new Span(mention.span().end(), sentence.end()));
            if (!m.lookingAt()) {
                continue;
            }
            for (int i = at; i >= 0; i--) {
                if (cue.role() == Role.CHAIR || !oblique(text, sentence, mentions.get(i))) {
                    give(people.resolve(mentions.get(i), current), cue.role(), Rule.span(m), cue.rule());
                }
                if (i == 0 || !coordinate(text, mentions.get(i - 1), mentions.get(i))) {
                    break;
                }
            }
        }
    }

    private void ahead(String text, Span sentence, List<Mention> mentions, Cue cue, People people) {
        for (Matcher m : rules.rule(cue.rule()).in(text, sentence)) {
            for (Mention mention : mentions) {
                boolean follows = mention.span().start() >= m.end();
                if (follows && mention.name() != null && !ownVerb(text, sentence, mention)) {
                    give(people.resolve(mention, null), cue.role(), Rule.span(m), cue.rule());
                }
            }
        }
    }

    private boolean ownVerb(String text, Span sentence, Mention mention) {
        return mention.span().end() < sentence.end()
                && rules.rule("chair-behind")
                        .matcher(text, new Span(mention.span().end(), sentence.end()))
                        .lookingAt();
    }

    private static boolean coordinate(String text, Mention left, Mention right) {
        int between = left.span().end();
        return GLUE.matcher(text).region(between, right.span().start()).matches();
    }

    static boolean oblique(String text, Span sentence, Mention mention) {
        return Scan.endsWith(OBLIQUE, text, sentence.start(), mention.span().start());
    }

    private static void give(@Nullable Person person, Role role, Span span, String rule) {
        if (person != null) {
            person.role(role, span, rule);
        }
    }
}
