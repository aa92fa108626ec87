package vn.giaoban.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Subject;
import vn.giaoban.text.ReportText;

/** The one door by which people correct the archive: a decision and the rows it changes are one transaction. */
@Service
public class Review {

    /** Of the reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    private final Archive archive;
    private final Decisions decisions;

    Review(Archive archive, Decisions decisions) {
        this.archive = archive;
        this.decisions = decisions;
    }

    /**
     * Decides about facts of one report, all of them or none.
     *
     * @param reason null where none is given
     * @return what can be undone at once
     * @throws StaleDecision where somebody else decided about one of them since
     * @throws UnusableDecision where one of them cannot stand in the report
     */
    @Transactional
    public UUID decide(long reportId, List<Verdict> verdicts, String who, @Nullable String reason) {
        String why = reason(reason);
        var step = step(reportId, who);
        for (Verdict verdict : verdicts) {
            Subject subject = verdict.subject();
            step.follows(subject, verdict.seen());
            Object before = step.laid.now(subject);
            Object after = new Stands(step.text, step.laid.facts()).after(verdict, before);
            step.make(verdict.act(), subject, before, after, true, why);
        }
        return step.written();
    }

    /**
     * Takes back what was decided at once.
     *
     * @return the undoing, which can be undone like any other step
     * @throws StaleDecision where one of its facts was decided about since
     */
    @Transactional
    public UUID undo(UUID made, String who) {
        List<Decision> undone = new ArrayList<>(decisions.step(made));
        if (undone.isEmpty()) {
            throw new UnusableDecision("review.unknown.step");
        }
        Collections.reverse(undone);
        var step = step(undone.get(0).reportId(), who);
        Set<Long> governing = decisions.governing(
                undone.stream().map(Decision::previous).filter(Objects::nonNull).toList());
        for (Decision decision : undone) {
            step.follows(decision.subject(), decision.id());
            step.make(
                    Act.UNDO,
                    decision.subject(),
                    decision.after(),
                    decision.before(),
                    decision.previous() != null && governing.contains(decision.previous()),
                    null);
        }
        return step.written();
    }

    /** What the machine reads, with the decisions of this report laid over it. */
    @Transactional(readOnly = true)
    public DecidedFacts laidOver(long reportId, DecidedFacts read) {
        List<Decision> governing =
                decisions.newest(reportId).stream().filter(Decision::governs).toList();
        var laid = new Laid(read);
        governing.forEach(decision -> laid.clear(decision.subject()));
        governing.forEach(decision -> laid.put(decision.subject(), decision.after(), true));
        return laid.facts();
    }

    private Step step(long reportId, String who) {
        return new Step(archive.locked(reportId), archive.facts(reportId), who);
    }

    /** Decisions about one report that are made at once. */
    private final class Step {

        private final UUID id = UUID.randomUUID();
        private final Report report;
        private final ReportText text;
        private final String who;
        private final Laid laid;
        private final Map<Subject, Long> newest = new HashMap<>();

        Step(Report report, DecidedFacts facts, String who) {
            this.report = report;
            this.text = report.text();
            this.who = who;
            this.laid = new Laid(facts);
            decisions.newest(report.id()).forEach(decision -> newest.put(decision.subject(), decision.id()));
        }

        /** @param seen the newest decision about the subject, as far as the person knows; null for none */
        void follows(Subject subject, @Nullable Long seen) {
            if (!Objects.equals(newest.get(subject), seen)) {
                throw new StaleDecision(report.id(), subject, null);
            }
        }

        void make(
                Act act,
                Subject subject,
                @Nullable Object before,
                @Nullable Object after,
                boolean governs,
                @Nullable String reason) {
            laid.put(subject, after, governs);
            Decision made = decisions.add(new Decision(
                    0,
                    report.id(),
                    subject,
                    newest.get(subject),
                    id,
                    act,
                    before,
                    after,
                    governs,
                    subject.span() == null ? "" : text.quote(subject.span()),
                    reason,
                    who,
                    Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS)));
            newest.put(subject, made.id());
        }

        UUID written() {
            archive.rewrite(report.id(), laid.facts(), report.extractorVersion());
            return id;
        }
    }

    private static @Nullable String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new UnusableDecision("review.reason.long");
        }
        return reason.strip();
    }
}
