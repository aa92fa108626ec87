package vn.giaoban.extraction;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** Who chairs, attends and speaks, by the words before and behind the mentions of a sentence. */
final class RoleFinder {

    private record Cue(Role role, Rule rule) {}

    private static final Rules RULES = Rules.load("roles");
    private static final Cue CHAIRS = new Cue(Role.CHAIR, RULES.rule("chair-behind"));
    private static final List<Cue> BEHIND = List.of(
            CHAIRS, new Cue(Role.ATTEND, RULES.rule("attend-behind")), new Cue(Role.SPEAK, RULES.rule("speak-behind")));
    private static final List<Cue> AHEAD =
            List.of(new Cue(Role.CHAIR, RULES.rule("chair-ahead")), new Cue(Role.ATTEND, RULES.rule("attend-ahead")));
    private static final Rule TOGETHER = RULES.rule("together");
    private static final Rule ACCORDING_TO = RULES.rule("according-to");
    private static final Rule OBLIQUE = RULES.rule("oblique");

    /** @param current whom a bare honorific stands for */
    void read(String text, Span sentence, List<Mention> mentions, People people, @Nullable Person current) {
        for (int i = 0; i < mentions.size(); i++) {
            behind(text, sentence, mentions, i, people, current);
        }
        for (Cue cue : AHEAD) {
            ahead(text, sentence, mentions, cue, people);
        }
        for (Mention mention : mentions) {
            if (Scan.endsWith(
                    ACCORDING_TO, text, sentence.start(), mention.span().start())) {
                give(people.resolve(mention, current), Role.SPEAK, mention.span(), ACCORDING_TO.id());
            }
        }
        Mention announced = Turns.announced(text, sentence, mentions);
        if (announced != null) {
            int start = sentence.start();
            var ahead = new Span(start, Scan.back(text, start, announced.span().start(), ""));
            give(people.resolve(announced, current), Role.SPEAK, ahead, "speak-ahead");
        }
    }

    private static void behind(
            String text, Span sentence, List<Mention> mentions, int at, People people, @Nullable Person current) {
        Mention mention = mentions.get(at);
        for (Cue cue : BEHIND) {
            Matcher m = cue.rule().at(text, mention.span().end(), sentence.end());
            if (m == null) {
                continue;
            }
            for (int i = at; i >= 0; i--) {
                if (cue.role() == Role.CHAIR || !oblique(text, sentence, mentions.get(i))) {
                    give(
                            people.resolve(mentions.get(i), current),
                            cue.role(),
                            Rule.span(m),
                            cue.rule().id());
                }
                if (i == 0 || !coordinate(text, mentions.get(i - 1), mentions.get(i))) {
                    break;
                }
            }
        }
    }

    private static void ahead(String text, Span sentence, List<Mention> mentions, Cue cue, People people) {
        for (Matcher m : cue.rule().in(text, sentence)) {
            for (Mention mention : mentions) {
                boolean follows = mention.span().start() >= m.end();
                if (follows && mention.name() != null && !chairs(text, sentence, mention)) {
                    give(
                            people.resolve(mention, null),
                            cue.role(),
                            Rule.span(m),
                            cue.rule().id());
                }
            }
        }
    }

    private static boolean chairs(String text, Span sentence, Mention mention) {
        return CHAIRS.rule().at(text, mention.span().end(), sentence.end()) != null;
    }

    /** A title that the further persons share may stand between ({@code X; các Phó Chủ tịch Y, Z chủ trì}). */
    private static boolean coordinate(String text, Mention left, Mention right) {
        int end = right.titles().stream()
                .mapToInt(Span::start)
                .filter(title -> title >= left.span().end())
                .reduce(right.span().start(), Math::min);
        return Scan.holdsOnly(TOGETHER, text, left.span().end(), end);
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
