package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.giaoban.text.ReportText;

/** In which sentence of its report a place lies. A stored text never changes, so where its sentences begin is read once. */
@Component
class SentenceNumbers {

    /** Some hundred bytes each. */
    private static final int MOST_REPORTS = 20_000;

    private final EntityManager entities;
    private final Map<Long, int[]> known = RecentlyUsed.atMost(MOST_REPORTS);

    SentenceNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** Of those reports, read by one statement at most. */
    Numbers of(Collection<Long> reports) {
        Map<Long, int[]> beginnings = remembered(reports);
        List<Long> missing = reports.stream()
                .filter(report -> !beginnings.containsKey(report))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            entities.createQuery("select r.id, r.text from Report r where r.id in (:ids)", Object[].class)
                    .setParameter("ids", missing)
                    .getResultStream()
                    .forEach(row -> beginnings.put((Long) row[0], beginnings(ReportText.of((String) row[1]))));
            remember(missing, beginnings);
        }
        return new Numbers(beginnings);
    }

    private Map<Long, int[]> remembered(Collection<Long> reports) {
        var found = new HashMap<Long, int[]>();
        for (Long report : reports) {
            int[] beginnings = known.get(report);
            if (beginnings != null) {
                found.put(report, beginnings);
            }
        }
        return found;
    }

    private void remember(List<Long> reports, Map<Long, int[]> beginnings) {
        reports.forEach(report -> known.put(report, Objects.requireNonNull(beginnings.get(report))));
    }

    void forget() {
        known.clear();
    }

    private static int[] beginnings(ReportText text) {
        return text.sentences().stream().mapToInt(s -> s.span().start()).toArray();
    }

    record Numbers(Map<Long, int[]> beginnings) {

        /** The number of the sentence that holds {@code offset}, or of the last one before it, or 1. */
        int at(Long report, int offset) {
            int found = Arrays.binarySearch(Objects.requireNonNull(beginnings.get(report)), offset);
            return Math.max(1, found >= 0 ? found + 1 : -found - 1);
        }
    }
}
