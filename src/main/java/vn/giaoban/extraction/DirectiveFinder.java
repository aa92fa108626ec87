package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/**
 * Reads tasks by the block model: a verb of demand opens a speaker's block, which stays open over sentences and paragraphs as long as
 * they open like tasks, until somebody else speaks (src/adr/0007).
 */
final class DirectiveFinder {

    private final ReportText report;
    private final String text;
    private final People people;
    private final TaskForm form;
    private final SpeechFinder speeches;
    private final Clauses clauses = new Clauses();
    private final DeadlineFinder deadlines = new DeadlineFinder();
    private final Phrases nobody = Phrases.of("speakers-none");
    private final Phrases narration = Phrases.of("narration");
    private final Phrases epithets = Phrases.of("speaker-epithets");
    private final @Nullable Integer year;
    private final List<DirectiveFact> found = new ArrayList<>();

    private @Nullable Person speaker;
    private @Nullable Found<String> issuer;
    private @Nullable Span speakerAt;
    private boolean directing;
    private boolean interrupted;
    private @Nullable Span addressee;

    DirectiveFinder(ReportText report, String text, People people, TaskForm form, @Nullable Integer year) {
        this.report = report;
        this.text = text;
        this.people = people;
        this.form = form;
        this.speeches = new SpeechFinder(form);
        this.year = year;
    }

    List<DirectiveFact> found() {
        return List.copyOf(found);
    }

    /** The person whose block is open, for whom a bare honorific stands. */
    @Nullable
    Person speaker() {
        return speaker;
    }

    /** Takes the next sentence of the body. */
    void read(Sentence sentence, List<Mention> mentions, boolean opensParagraph) {
        Span span = sentence.span();
        List<Speech> said = speeches.in(text, span, mentions);
        if (said.isEmpty()) {
            if ((directing && continues(span, mentions)) || (interrupted && resumes(span, mentions))) {
                directing = true;
                tasks(span.start(), span.end(), "continued");
            } else if (opensParagraph || !mentions.isEmpty()) {
                interrupted |= directing;
                directing = false;
                turnToOpener(span, mentions);
            }
            return;
        }
        Span fronted = fronted(span, said.get(0));
        for (int i = 0; i < said.size(); i++) {
            Speech speech = said.get(i);
            int limit = i + 1 < said.size() ? clauseStart(said.get(i + 1), speech) : span.end();
            take(speech, limit, i == 0 ? fronted : null);
            if (i == 0 && said.size() == 1 && behindQuote(span, speech)) {
                quoted(span, speech, mentions);
            }
        }
    }

    /** {@code "…", X yêu cầu.}: the words stand before their speaker. */
    private boolean behindQuote(Span sentence, Speech speech) {
        int start = speechStart(speech);
        String left = text.substring(sentence.start(), start).stripTrailing();
        boolean nothingBehind =
                text.substring(speech.verb().end(), sentence.end()).codePoints().noneMatch(Character::isLetter);
        boolean tells = speech.kind() == Speech.Kind.PRAISE || speech.kind() == Speech.Kind.REPORT;
        return nothingBehind && !tells && left.matches("(?s).*\"[,.]? ?-?");
    }

    private void quoted(Span sentence, Speech speech, List<Mention> mentions) {
        int end = text.lastIndexOf('"', speechStart(speech));
        if (end <= sentence.start()) {
            return;
        }
        var words = new Span(sentence.start(), end);
        if (continues(words, mentions)) {
            directing = true;
            tasks(words.start(), words.end(), "quoted");
        }
    }

    /** A sentence about somebody else, whatever he does: he is whom a bare honorific then means, and nobody's tasks go on. */
    private void turnToOpener(Span sentence, List<Mention> mentions) {
        int start = form.withoutConnective(text, sentence.start(), sentence.end());
        if (mentions.isEmpty()
                || mentions.get(0).isPronoun()
                || mentions.get(0).span().start() > start) {
            return;
        }
        Person opener = people.resolve(mentions.get(0), speaker);
        if (opener != null && opener != speaker) {
            speaker = opener;
            speakerAt = mentions.get(0).span();
            issuer = null;
            interrupted = false;
        }
    }

    private void take(Speech speech, int limit, @Nullable Span fronted) {
        if (!speech.isImplicit()) {
            turnTo(speech);
        } else if (speaker == null && issuer == null) {
            return;
        }
        int from = speech.verb().end();
        switch (speech.kind()) {
            case DEMAND, ORDER -> demand(from, limit, fronted, "demand");
            case STRESS, WISH -> {
                if (form.stressesTask(text, from, limit)) {
                    demand(from, limit, fronted, "stress");
                } else {
                    directing = false;
                }
            }
            case PRAISE, REPORT -> directing = false;
        }
    }

    private void demand(int from, int limit, @Nullable Span fronted, String rule) {
        directing = true;
        addressee = fronted;
        tasks(from, limit, rule);
    }

    private void turnTo(Speech speech) {
        Mention subject = speech.subject();
        Span body = speech.body();
        interrupted = false;
        if (subject != null) {
            Person person = people.resolve(subject, speaker);
            boolean sameTitleUnknown = person == null;
            speaker = person;
            speakerAt = subject.span();
            issuer = sameTitleUnknown && !subject.isPronoun()
                    ? new Found<>(report.quote(subject.span()), subject.span(), "title-speaker")
                    : null;
        } else if (body != null && !(speaker != null && epithets.at(text, body.start(), body.end()))) {
            speaker = null;
            speakerAt = body;
            issuer = isNobody(body) ? null : new Found<>(report.quote(body), body, "body-speaker");
        }
    }

    /** {@code huyện} speaks for nobody, {@code Huyện ủy} for itself. */
    private boolean isNobody(Span body) {
        int end = nobody.end(text, body.start(), body.end());
        return end > 0 && !text.startsWith(" ủy", end);
    }

    /** {@code Đối với các xã, T đề nghị …}: to whom stands before the speaker. */
    private @Nullable Span fronted(Span sentence, Speech first) {
        int end = speechStart(first);
        TaskForm.Opening opening = form.open(text, sentence.start(), end);
        Span to = opening.addressee();
        return to != null
                        && opening.sure()
                        && to.end() < end
                        && opening.task() <= end
                        && to.start() > sentence.start() + 2
                ? to
                : null;
    }

    private static int speechStart(Speech speech) {
        Mention subject = speech.subject();
        Span body = speech.body();
        return subject != null
                ? Math.min(subject.span().start(), speech.verb().start())
                : body != null ? body.start() : speech.verb().start();
    }

    private int clauseStart(Speech next, Speech before) {
        int subject = speechStart(next);
        int start = subject < before.verb().end() ? next.verb().start() : subject;
        String left = text.substring(before.verb().end(), start);
        return before.verb().end()
                + left.replaceFirst(
                                "(?:[ ,;:]|(?:^|(?<= ))(?:và|đồng thời|cũng|do đó|do vậy|qua đó|từ đó|Đồng thời))+$",
                                "")
                        .length();
    }

    private boolean continues(Span sentence, List<Mention> mentions) {
        if ((speaker == null && issuer == null) || narration.at(text, sentence.start(), sentence.end())) {
            return false;
        }
        TaskForm.Opening opening = form.open(text, sentence.start(), sentence.end());
        if (!mentions.isEmpty() && mentions.get(0).span().start() <= opening.task()) {
            return false;
        }
        return opening.obliged()
                || form.isItem(text, sentence.start(), sentence.end())
                || (opening.addressee() != null && opening.sure())
                || form.opensWithAction(text, opening.task(), sentence.end())
                || form.tellsToDo(text, opening.task(), sentence.end())
                || form.isObligedTopic(text, opening.task(), sentence.end());
    }

    /** {@code Do vậy, cần …}: the speaker goes on after words about something else. */
    private boolean resumes(Span sentence, List<Mention> mentions) {
        int at = form.withoutConnective(text, sentence.start(), sentence.end());
        return mentions.isEmpty() && form.opensWithObligation(text, at, sentence.end());
    }

    private void tasks(int from, int limit, String rule) {
        int start = from;
        int announced = clauses.afterAnnouncement(text, from, limit);
        if (clauses.onlyAnnounces(text, from, limit)) {
            Span to = form.open(text, from, limit).addressee();
            addressee = to != null ? to : addressee;
            return;
        }
        if (announced > from) {
            Span to = form.open(text, from, announced).addressee();
            addressee = to != null ? to : addressee;
            start = announced;
        }
        if (start >= limit) {
            return;
        }
        for (Span clause : clauses.of(text, new Span(start, limit))) {
            task(clause, rule);
        }
    }

    private void task(Span clause, String rule) {
        TaskForm.Opening opening = form.open(text, clause.start(), clause.end());
        Span to = opening.addressee();
        addressee = to != null ? to : addressee;
        int end = Scan.back(text, opening.task(), clause.end(), ".…,;:/");
        boolean openQuote = text.substring(opening.task(), end)
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
        end = openQuote && text.charAt(end - 1) == '"' ? end - 1 : end;
        if (end <= opening.task() + 3 || (speaker == null && issuer == null)) {
            return;
        }
        Span span = new Span(opening.task(), end);
        if (speaker != null) {
            speaker.role(Role.DIRECT, span, rule);
        }
        found.add(new DirectiveFact(
                report.quote(span),
                span,
                speaker == null ? null : speaker.name(),
                speaker == null ? issuer : null,
                speakerAt,
                addressee == null ? null : new Found<>(report.quote(addressee), addressee, "addressee"),
                deadlines.in(text, span, year),
                rule));
    }
}
