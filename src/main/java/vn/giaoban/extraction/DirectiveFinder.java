package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
    private final Rules roles = Rules.load("roles");
    private final Rules clauseRules = Rules.load("clauses");
    private final DeadlineFinder deadlines = new DeadlineFinder();
    private final Phrases nobody = Phrases.of("speakers-none");
    private final Phrases narration = Phrases.of("narration");
    private final Phrases epithets = Phrases.of("speaker-epithets");
    private final @Nullable MeetingTime time;
    private final @Nullable Found<String> host;
    private final List<DirectiveFact> found = new ArrayList<>();

    private @Nullable Person speaker;
    private @Nullable Found<String> issuer;
    private @Nullable Span speakerAt;
    private boolean directing;
    private boolean interrupted;
    private @Nullable Span addressee;
    private @Nullable Span listAddressee;

    DirectiveFinder(
            ReportText report,
            String text,
            People people,
            TaskForm form,
            @Nullable MeetingTime time,
            @Nullable Found<String> host) {
        this.report = report;
        this.text = text;
        this.people = people;
        this.form = form;
        this.speeches = new SpeechFinder(form);
        this.time = time;
        this.host = host;
    }

    List<DirectiveFact> found() {
        return List.copyOf(found);
    }

    /** The person whose block is open, for whom a bare honorific stands. */
    @Nullable
    Person speaker() {
        return speaker;
    }

    /** Takes a caption's sentence: a demand that names its speaker counts, and the text around the picture goes on as before. */
    void readAside(Sentence sentence, List<Mention> mentions) {
        boolean demands = speeches.in(text, sentence.span(), mentions).stream()
                .anyMatch(s -> s.kind() == Speech.Kind.DEMAND && s.subject() != null);
        if (demands) {
            Person before = speaker;
            Found<String> issuerBefore = issuer;
            Span at = speakerAt;
            boolean open = directing;
            Span to = addressee;
            read(sentence, mentions, true);
            speaker = before;
            issuer = issuerBefore;
            speakerAt = at;
            directing = open;
            addressee = to;
        }
    }

    /** Takes the next sentence of the body. */
    void read(Sentence sentence, List<Mention> mentions, boolean opensParagraph) {
        Span span = sentence.span();
        List<Speech> said = speeches.in(text, span, mentions);
        turnToAnnounced(span, mentions);
        if (said.isEmpty()) {
            if ((directing && continues(span, mentions)) || resumes(span, mentions)) {
                directing = true;
                if (listAddressee != null && form.isItem(text, span.start(), span.end())) {
                    addressee = listAddressee;
                }
                tasks(span.start(), span.end(), "continued");
            } else if (consequence(span, mentions) || plan(span)) {
                directing = true;
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

    /** {@code Phát biểu tại hội nghị, N …}: whoever is announced speaks, whatever stands between him and his verb. */
    private void turnToAnnounced(Span sentence, List<Mention> mentions) {
        Mention announced = announced(sentence, mentions);
        if (announced != null) {
            turnTo(new Speech(Speech.Kind.REPORT, announced.span(), announced, null));
        }
    }

    private @Nullable Mention announced(Span sentence, List<Mention> mentions) {
        Matcher announced = roles.rule("speak-ahead").matcher(text, sentence);
        return announced.lookingAt()
                ? mentions.stream()
                        .filter(m ->
                                m.span().start() >= announced.end() && m.span().start() <= announced.end() + 2)
                        .findFirst()
                        .orElse(null)
                : null;
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
        boolean asked = speech.kind() == Speech.Kind.DEMAND
                || speech.kind() == Speech.Kind.ORDER
                || form.holdsObligation(text, words.start(), words.end());
        if (asked && continues(words, mentions)) {
            directing = true;
            tasks(words.start(), words.end(), "quoted");
        }
    }

    /** A sentence about somebody else, whatever he does: he is whom a bare honorific then means, and nobody's tasks go on. */
    private void turnToOpener(Span sentence, List<Mention> mentions) {
        int start = form.withoutConnective(text, sentence.start(), sentence.end());
        if (mentions.isEmpty()
                || mentions.get(0).isPronoun()
                || isAssigned(mentions.get(0))
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
            case DEMAND, ORDER ->
                demand(from, limit, fronted == null && goesOn(speech) ? addressee : fronted, "demand");
            case STRESS, WISH -> {
                int list = clauses.afterAnnouncement(text, from, limit);
                boolean announces =
                        (list > from && form.opensTask(text, list, limit)) || clauses.onlyAnnounces(text, from, limit);
                if (!isDone(speech) && (announces || form.stressesTask(text, from, limit))) {
                    demand(from, limit, fronted, "stress");
                } else {
                    directing = false;
                }
            }
            case PRAISE, REPORT -> directing = false;
        }
    }

    /** {@code Trong đó, lưu ý …}: a part of what was asked, of the same people. */
    private boolean goesOn(Speech speech) {
        int sentence = report.sentenceAt(speech.verb().start()).span().start();
        return directing
                && speech.isImplicit()
                && clauseRules
                        .rule("within")
                        .matcher(text, new Span(sentence, speech.verb().end()))
                        .lookingAt();
    }

    /** {@code đã thống nhất bổ sung …}: what was agreed is told. */
    private boolean isDone(Speech speech) {
        int verb = speech.verb().start();
        return text.startsWith("thống nhất", verb) && text.startsWith("đã ", Math.max(0, verb - 3));
    }

    private void demand(int from, int limit, @Nullable Span fronted, String rule) {
        directing = true;
        addressee = fronted;
        listAddressee = null;
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
        Span whole = form.frontedTo(text, sentence.start(), end);
        if (whole != null) {
            return whole;
        }
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
                                "(?:[ ,;:]|(?:^|(?<= ))(?:và|đồng thời|cũng|do đó|do vậy|qua đó|từ đó|Đồng thời|trong thời gian tới|thời gian tới))+$",
                                "")
                        .length();
    }

    private boolean continues(Span sentence, List<Mention> mentions) {
        if ((speaker == null && issuer == null)
                || narration.at(text, sentence.start(), sentence.end())
                || announced(sentence, mentions) != null) {
            return false;
        }
        TaskForm.Opening opening = form.open(text, sentence.start(), sentence.end());
        if (!mentions.isEmpty()
                && mentions.get(0).span().start() <= opening.task()
                && !isAsked(mentions.get(0), opening)) {
            return false;
        }
        return opening.obliged()
                || form.isItem(text, sentence.start(), sentence.end())
                || (opening.addressee() != null && opening.sure())
                || form.opensWithAction(text, opening.task(), sentence.end())
                || form.tellsToDo(text, opening.task(), sentence.end())
                || form.isObligedTopic(text, opening.task(), sentence.end());
    }

    /** An office without a name, of nobody whom the report names, is asked ({@code Trưởng Công an xã rà soát …}). */
    private boolean isAsked(Mention mention, TaskForm.Opening opening) {
        Span to = opening.addressee();
        return to != null
                && opening.sure()
                && !mention.isPronoun()
                && to.contains(mention.span())
                && (isAssigned(mention) || (mention.name() == null && people.resolve(mention, null) == null));
    }

    /** {@code Thời gian không còn nhiều, do vậy các xã …}: the demand comes second in the open speaker's sentence. */
    private boolean consequence(Span sentence, List<Mention> mentions) {
        Matcher drawn = clauseRules.rule("drawn").matcher(text, sentence);
        if ((!directing && !interrupted) || !drawn.find()) {
            return false;
        }
        var rest = new Span(drawn.end(), sentence.end());
        if (mentions.stream().anyMatch(m -> m.span().start() < rest.start()) || !continues(rest, mentions)) {
            return false;
        }
        tasks(rest.start(), rest.end(), "continued");
        return true;
    }

    /** {@code Nhiệm vụ 6 tháng cuối năm, huyện chú trọng …}: the meeting itself sets tasks. */
    private boolean plan(Span sentence) {
        Matcher plan = clauseRules.rule("plan").matcher(text, sentence);
        if (host == null || !plan.lookingAt()) {
            return false;
        }
        TaskForm.Opening opening = form.open(text, plan.end(), sentence.end());
        if (opening.addressee() == null || !opening.sure()) {
            return false;
        }
        speaker = null;
        speakerAt = null;
        issuer = host;
        addressee = null;
        listAddressee = null;
        tasks(plan.end(), sentence.end(), "plan");
        return true;
    }

    private boolean isAssigned(Mention mention) {
        return text.startsWith(" được phân công", mention.span().end())
                || text.startsWith(" được giao", mention.span().end());
    }

    /** {@code Do vậy, cần …}, {@code Do vậy, các xã phải …}: the speaker goes on after words about something else. */
    private boolean resumes(Span sentence, List<Mention> mentions) {
        int at = form.withoutConnective(text, sentence.start(), sentence.end());
        if (!mentions.isEmpty() || (speaker == null && issuer == null)) {
            return false;
        }
        boolean drawn = form.isConsequence(text, sentence.start(), sentence.end());
        TaskForm.Opening opening = form.open(text, at, sentence.end());
        return form.opensWithObligation(text, at, sentence.end())
                || (drawn && (opening.obliged() || form.isObligedTopic(text, at, sentence.end())))
                || (interrupted && opening.obliged());
    }

    private void tasks(int from, int limit, String rule) {
        int start = from;
        int announced = clauses.afterAnnouncement(text, from, limit);
        if (clauses.onlyAnnounces(text, from, limit)) {
            announce(form.announcedTo(text, from, limit));
            return;
        }
        if (announced > from) {
            announce(form.announcedTo(text, from, announced));
            start = announced;
        }
        if (start >= limit) {
            return;
        }
        for (Span clause : clauses.of(text, new Span(start, limit))) {
            task(clause, rule);
        }
    }

    /** The addressee of a whole list: an item's own addressee is its alone. */
    private void announce(@Nullable Span to) {
        addressee = to != null ? to : addressee;
        listAddressee = addressee;
    }

    private void task(Span clause, String rule) {
        TaskForm.Opening opening = form.open(text, clause.start(), clause.end());
        Span to = opening.addressee();
        addressee = to != null ? to : opening.topic() ? null : addressee;
        int end = Scan.back(text, opening.task(), clause.end(), ".…,;:/");
        boolean openQuote = text.substring(opening.task(), end)
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
        end = openQuote && text.charAt(end - 1) == '"' ? end - 1 : end;
        boolean asks = text.charAt(clause.end() - 1) == '?';
        if (asks || end <= opening.task() + 3 || (speaker == null && issuer == null)) {
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
                deadline(clause, span),
                rule));
    }

    /** The clause tells it before the task too ({@code … trước ngày 30/6, các xã phải …}), and the first clause before its speaker. */
    private @Nullable Found<DirectiveFact.Deadline> deadline(Span clause, Span task) {
        Found<DirectiveFact.Deadline> own = deadlines.in(text, new Span(clause.start(), task.end()), time);
        int sentence = report.sentenceAt(clause.start()).span().start();
        boolean first = found.isEmpty() || found.get(found.size() - 1).span().end() <= sentence;
        return own != null || !first || sentence >= clause.start()
                ? own
                : deadlines.fronted(text, new Span(sentence, clause.start()), time);
    }
}
