package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** Takes a stretch of somebody's words apart into tasks, each with its addressee and deadline. */
final class TaskReader {

    /**
     * To whom the tasks go.
     *
     * @param list the addressee of the whole list: an item's own addressee is its alone
     */
    record To(@Nullable Span addressee, @Nullable Span list) {

        static final To NOBODY = new To(null, null);

        To next(@Nullable Span own) {
            return new To(own, list);
        }

        To announced(@Nullable Span announced) {
            Span whole = announced != null ? announced : addressee;
            return new To(whole, whole);
        }

        To nextItem() {
            return list == null ? this : new To(list, list);
        }
    }

    private static final Rules RULES = Rules.load("clauses");
    private static final Rule ITEM_NAME = RULES.rule("item-name");
    private static final Rule PAST = RULES.rule("past");
    private static final Rule ONLY_ABOUT = RULES.rule("only-about");
    private static final Rule ITEM_ABOUT = RULES.rule("item-about");

    private final ReportText report;
    private final String text;
    private final TaskForm form;
    private final @Nullable MeetingTime time;
    private final Clauses clauses = new Clauses();
    private final DeadlineFinder deadlines = new DeadlineFinder();
    private final List<DirectiveFact> found = new ArrayList<>();
    private To to = To.NOBODY;

    /** @param time when the meeting was held, for deadlines without a year */
    TaskReader(ReportText report, String text, TaskForm form, @Nullable MeetingTime time) {
        this.report = report;
        this.text = text;
        this.form = form;
        this.time = time;
    }

    List<DirectiveFact> found() {
        return List.copyOf(found);
    }

    To to() {
        return to;
    }

    void address(To whom) {
        to = whom;
    }

    /** Reads the tasks that {@code floor} gives between {@code from} and {@code limit}; words that only announce tasks give none. */
    void read(int from, int limit, Floor floor, String rule) {
        int start = from;
        int announced = clauses.afterAnnouncement(text, from, limit);
        if (clauses.onlyAnnounces(text, from, limit)
                || (text.charAt(limit - 1) == ':' && form.openings().onlyAddresses(text, from, limit))) {
            to = to.announced(form.openings().announcedTo(text, from, limit));
            return;
        }
        if (announced > from) {
            to = to.announced(form.openings().announcedTo(text, from, announced));
            start = announced;
        }
        if (start >= limit) {
            return;
        }
        int list = -1;
        for (Span clause : clauses.of(text, new Span(start, limit))) {
            int first = list < 0 ? clause.start() : list;
            list = clause.end() < limit && form.openings().onlyAddresses(text, first, clause.end()) ? first : -1;
            if (list < 0) {
                task(new Span(first, clause.end()), floor, rule);
            }
        }
    }

    private void task(Span clause, Floor floor, String rule) {
        TaskForm.Opening opening = form.openings().open(text, clause.start(), clause.end());
        Span own = opening.addressee();
        to = to.next(own != null ? own : opening.topic() ? to.list() : to.addressee());
        int end = withoutOpenQuote(opening.task(), Scan.back(text, opening.task(), clause.end(), ".…,;:/"));
        int said = LeadIn.marks(text, clause.start(), clause.end());
        boolean past = !opening.obliged() && PAST.at(text, said, clause.end()) != null;
        boolean asks = text.charAt(clause.end() - 1) == '?';
        int space = text.indexOf(' ', opening.task());
        boolean word = space < 0 || space >= end;
        boolean onlyAbout = !opening.obliged() && ONLY_ABOUT.at(text, opening.task(), end) != null;
        if (asks || word || past || onlyAbout || isLabel(clause, opening.task(), end) || !floor.isTaken()) {
            return;
        }
        Span span = new Span(opening.task(), end);
        Person speaker = floor.speaker();
        Span addressee = to.addressee();
        if (speaker != null) {
            speaker.role(rule.equals("wish") && !speaker.leads() ? Role.SPEAK : Role.DIRECT, span, rule);
        }
        found.add(new DirectiveFact(
                report.quote(span),
                span,
                speaker == null ? null : speaker.name(),
                speaker == null ? floor.issuer() : null,
                floor.at(),
                addressee == null ? null : new Found<>(report.quote(addressee), addressee, "addressee"),
                deadline(clause, span),
                rule));
    }

    /** {@code Thứ nhất, về nhận thức.}: the item's name, whose task comes behind. */
    private boolean isLabel(Span clause, int from, int end) {
        boolean names = ITEM_NAME.at(text, from, end) != null
                && LeadIn.opensItem(text, clause.start(), clause.end())
                && !form.openings().mayBegin(text, from, end);
        return names || ITEM_ABOUT.at(text, from, end) != null;
    }

    /** Without a quote that opens at its end, or that a comma parts from the task and that goes on behind it. */
    private int withoutOpenQuote(int from, int end) {
        long quotes = text.substring(from, end).chars().filter(c -> c == '"').count();
        int open = text.lastIndexOf('"', end - 1);
        boolean hangs = quotes % 2 == 1 && (open == end - 1 || (open > from + 2 && text.startsWith(", ", open - 2)));
        return hangs ? Scan.back(text, from, open, ",") : end;
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
