package vn.giaoban.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** Lays a report out for whoever checks it: every fact with its doubts and what was decided about it. */
@Service
public class ReviewDesk {

    private static final List<Kind> KINDS =
            List.of(Kind.DIRECTIVE, Kind.METRIC, Kind.PERSON, Kind.DOCUMENT, Kind.GROUP);

    private final Archive archive;
    private final Decisions decisions;

    ReviewDesk(Archive archive, Decisions decisions) {
        this.archive = archive;
        this.decisions = decisions;
    }

    @Transactional(readOnly = true)
    public ReportReview of(Report report) {
        DecidedFacts decided = archive.facts(report.id());
        Map<Subject, Decision> newest = new HashMap<>();
        decisions.newest(report.id()).forEach(decision -> newest.put(decision.subject(), decision));
        return of(report.id(), report.text(), decided, newest);
    }

    static ReportReview of(long reportId, ReportText text, DecidedFacts decided, Map<Subject, Decision> newest) {
        ReportFacts facts = decided.facts();
        var doubts = new Doubts(text, facts);
        List<ReviewItem> items = new ArrayList<>();
        for (Field field : Field.values()) {
            Subject subject = Subject.of(field);
            FieldValue value = MeetingFields.read(decided, field);
            items.add(item(subject, value == null ? null : value.span(), value, doubts, newest.get(subject)));
        }
        for (Kind kind : KINDS) {
            FactList<?> list = FactList.of(kind);
            for (Object fact : list.all(facts)) {
                Span place = list.placeOf(fact);
                Subject standing = Subject.at(kind, place);
                Subject subject = decided.decided().getOrDefault(standing, standing);
                items.add(item(subject, place, fact, doubts, newest.get(subject)));
            }
        }
        newest.values().stream()
                .filter(decision -> decision.governs()
                        && decision.after() == null
                        && decision.subject().span() != null)
                .forEach(decision -> items.add(
                        new ReviewItem(decision.subject(), decision.subject().span(), null, List.of(), decision)));
        items.sort(null);
        return new ReportReview(reportId, text, facts, List.copyOf(items));
    }

    private static ReviewItem item(
            Subject subject, @Nullable Span place, @Nullable Object fact, Doubts doubts, @Nullable Decision newest) {
        return new ReviewItem(subject, place, fact, doubts.about(subject, fact), newest);
    }
}
