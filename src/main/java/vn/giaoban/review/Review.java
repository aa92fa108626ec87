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
        Report report = archive.locked(reportId);
        var laid = new Laid(archive.facts(reportId));
        Map<Subject, Long> newest = newest(reportId);
        UUID step = UUID.randomUUID();
        for (Verdict verdict : verdicts) {
            Subject subject = verdict.subject();
            Long previous = newest.get(subject);
            if (!Objects.equals(previous, verdict.seen())) {
                throw new StaleDecision(reportId, subject, null);
            }
            Object before = laid.now(subject);
            Object after = new Stands(report.text(), laid.facts()).after(verdict, before);
            laid.put(subject, after, true);
            Decision made = decisions.add(
                    decision(report, verdict.act(), subject, previous, step, before, after, true, why, who));
            newest.put(subject, made.id());
        }
        archive.rewrite(reportId, laid.facts(), report.extractorVersion());
        return step;
    }

    /**
     * Takes back what was decided at once.
     *
     * @return the undoing, which can be undone like any other step
     * @throws StaleDecision where one of its facts was decided about since
     */
    @Transactional
    public UUID undo(UUID step, String who) {
        List<Decision> undone = new ArrayList<>(decisions.step(step));
        if (undone.isEmpty()) {
            throw new UnusableDecision("review.unknown.step");
        }
        Collections.reverse(undone);
        long reportId = undone.get(0).reportId();
        Report report = archive.locked(reportId);
        var laid = new Laid(archive.facts(reportId));
        Map<Subject, Long> newest = newest(reportId);
        UUID undoing = UUID.randomUUID();
        for (Decision decision : undone) {
            Subject subject = decision.subject();
            if (!Objects.equals(newest.get(subject), decision.id())) {
                throw new StaleDecision(reportId, subject, null);
            }
            boolean governs = decision.previous() != null
                    && decisions.byId(decision.previous()).governs();
            laid.put(subject, decision.before(), governs);
            decisions.add(decision(
                    report,
                    Act.UNDO,
                    subject,
                    decision.id(),
                    undoing,
                    decision.after(),
                    decision.before(),
                    governs,
                    null,
                    who));
        }
        archive.rewrite(reportId, laid.facts(), report.extractorVersion());
        return undoing;
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

    private Map<Subject, Long> newest(long reportId) {
        Map<Subject, Long> newest = new HashMap<>();
        decisions.newest(reportId).forEach(decision -> newest.put(decision.subject(), decision.id()));
        return newest;
    }

    private static Decision decision(
            Report report,
            Act act,
            Subject subject,
            @Nullable Long previous,
            UUID step,
            @Nullable Object before,
            @Nullable Object after,
            boolean governs,
            @Nullable String reason,
            String who) {
        return new Decision(
                0,
                report.id(),
                subject,
                previous,
                step,
                act,
                before,
                after,
                governs,
                quote(report.text(), subject),
                reason,
                who,
                Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS));
    }

    private static String quote(ReportText text, Subject subject) {
        return subject.span() == null ? "" : text.quote(subject.span());
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
