package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Meeting;
import vn.giaoban.review.DoubtCounts;

/** The reports that are to be checked, the most doubtful first. */
@Service
class ReviewQueue {

    private static final int SIZE = 30;

    private final DoubtCounts counts;
    private final ReviewReading reading;
    private final EntityManager entities;

    ReviewQueue(DoubtCounts counts, ReviewReading reading, EntityManager entities) {
        this.counts = counts;
        this.reading = reading;
        this.entities = entities;
    }

    /** @param minutes that all that is asked may take; null until a pace is known */
    record Page(DoubtCounts.OfArchive all, @Nullable Long minutes, int page, int pages, List<Row> rows) {

        public String onPage(int other) {
            return "/soat?trang=" + other;
        }
    }

    record Row(
            DoubtCounts.OfReport count,
            @Nullable String title,
            @Nullable String when,
            @Nullable String place) {}

    @Transactional(readOnly = true)
    public Page page(int page) {
        DoubtCounts.OfArchive all = counts.all();
        List<DoubtCounts.OfReport> shown = counts.page(SIZE, (long) (page - 1) * SIZE);
        Map<Long, Meeting> meetings = new HashMap<>();
        entities.createQuery(
                        "select r.id, m from Report r join r.meeting m left join fetch m.place where r.id in (:ids)",
                        Object[].class)
                .setParameter(
                        "ids",
                        shown.stream().map(DoubtCounts.OfReport::reportId).toList())
                .getResultList()
                .forEach(row -> meetings.put((Long) row[0], (Meeting) row[1]));
        return new Page(
                all,
                reading.minutes(all.asked()),
                page,
                PageCut.pages(all.reports(), SIZE),
                shown.stream()
                        .map(count -> row(count, meetings.get(count.reportId())))
                        .toList());
    }

    private static Row row(DoubtCounts.OfReport count, @Nullable Meeting meeting) {
        if (meeting == null) {
            return new Row(count, null, null, null);
        }
        String when = meeting.heldOn() != null
                ? meeting.heldOn().toString()
                : meeting.period().map(period -> period.value()).orElse(null);
        return new Row(count, meeting.title(), when, meeting.placeName().orElse(null));
    }
}
