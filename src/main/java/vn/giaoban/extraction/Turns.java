package vn.giaoban.extraction;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** Who has the floor next, by who is named before the words or opens the sentence. */
final class Turns {

    private static final Rules ROLES = Rules.load("roles");
    private static final Rule SPEAK_AHEAD = ROLES.rule("speak-ahead");
    private static final Rule THAT_WAS = Rules.load("speech").rule("that-was");
    private static final Rule ASSIGNED = ROLES.rule("assigned");

    private final Phrases nobody = Phrases.of("speakers-none");
    private final Phrases bodies = Phrases.where("title-words", "kind", "closed");
    private final Phrases epithets = Phrases.of("speaker-epithets");
    private final ReportText report;
    private final String text;
    private final People people;
    private final TaskForm form;

    Turns(ReportText report, String text, People people, TaskForm form) {
        this.report = report;
        this.text = text;
        this.people = people;
        this.form = form;
    }

    /** Who speaks the words that {@code speech} gives. */
    Floor after(Speech speech, Floor floor) {
        Mention subject = speech.subject();
        Span body = speech.body();
        if (subject != null) {
            Person person = people.resolve(subject, floor.speaker());
            Found<String> office = null;
            if (person == null) {
                office = subject.isPronoun()
                        ? office(floor)
                        : new Found<>(report.quote(subject.span()), subject.span(), "title-speaker");
            }
            return new Floor(person, office, subject.span());
        }
        if (body == null || (floor.speaker() != null && epithets.at(text, body.start(), body.end()))) {
            return floor;
        }
        return new Floor(null, isNobody(body) ? null : new Found<>(report.quote(body), body, "body-speaker"), body);
    }

    /** Whom a bare honorific means where an office without a name spoke last. */
    private static @Nullable Found<String> office(Floor floor) {
        Found<String> issuer = floor.issuer();
        return issuer != null && issuer.rule().equals("title-speaker") ? issuer : null;
    }

    /** A sentence about somebody else, whatever he does: he is whom a bare honorific then means. */
    Floor afterOpener(Span sentence, List<Mention> mentions, Floor floor) {
        int start = form.withoutConnective(text, sentence.start(), sentence.end());
        if (mentions.isEmpty()
                || mentions.get(0).isPronoun()
                || isAssigned(mentions.get(0))
                || mentions.get(0).span().start() > start) {
            return floor;
        }
        Person opener = people.resolve(mentions.get(0), floor.speaker());
        return opener == null || opener == floor.speaker()
                ? floor
                : new Floor(opener, null, mentions.get(0).span());
    }

    /** {@code Phát biểu tại hội nghị, N …}: whoever is announced speaks, whatever stands between him and his verb. */
    static @Nullable Mention announced(String text, Span sentence, List<Mention> mentions) {
        Matcher ahead = SPEAK_AHEAD.at(text, sentence.start(), sentence.end());
        Matcher announced = ahead != null ? ahead : THAT_WAS.at(text, sentence.start(), sentence.end());
        return announced != null
                ? mentions.stream()
                        .filter(m ->
                                m.span().start() >= announced.end() && m.span().start() <= announced.end() + 2)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** An office without a name, of nobody whom the report names, is asked ({@code Trưởng Công an xã rà soát …}). */
    boolean isAsked(Mention mention, TaskForm.Opening opening) {
        Span to = opening.addressee();
        return to != null
                && opening.sure()
                && !mention.isPronoun()
                && to.contains(mention.span())
                && (isAssigned(mention) || (mention.name() == null && people.resolve(mention, null) == null));
    }

    private boolean isAssigned(Mention mention) {
        return ASSIGNED.at(text, mention.span().end(), text.length()) != null;
    }

    /** {@code huyện} speaks for nobody, {@code Huyện ủy} for itself. */
    private boolean isNobody(Span body) {
        int end = nobody.end(text, body.start(), body.end());
        return end > 0 && bodies.end(text, body.start(), body.end()) <= end;
    }
}
