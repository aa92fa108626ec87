package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaoban.text.ReportText;

/** Numbers of sentences for pages that cite many reports. A stored text never changes, so where its sentences begin is kept. */
@Component
class SentenceNumbers {

    private static final int MOST = 20_000;

    private final EntityManager entities;
    private final Map<Long, OfReport> kept = RecentlyUsed.atMost(MOST);

    SentenceNumbers(EntityManager entities) {
        this.entities = entities;
    }

    static final class OfReport {

        /** Where the sentences begin, rising. */
        private final int[] starts;

        private OfReport(ReportText text) {
            starts = text.sentences().stream().mapToInt(s -> s.span().start()).toArray();
        }

        /** The number of {@link ReportText#sentenceAt}. */
        int at(int offset) {
            int place = Arrays.binarySearch(starts, offset);
            return Math.max(1, place >= 0 ? place + 1 : -place - 1);
        }
    }

    /** By the reports' ids, with one statement at most; the caller's transaction is used. */
    Map<Long, OfReport> of(Collection<Long> reports) {
        var numbers = new HashMap<Long, OfReport>();
        for (Long report : reports) {
            OfReport known = kept.get(report);
            if (known != null) {
                numbers.put(report, known);
            }
        }
        List<Long> missing =
                reports.stream().filter(r -> !numbers.containsKey(r)).distinct().toList();
        if (!missing.isEmpty()) {
            entities.createQuery("select r.id, r.text from Report r where r.id in (:missing)", Object[].class)
                    .setParameter("missing", missing)
                    .getResultStream()
                    .forEach(row -> numbers.put((Long) row[0], new OfReport(ReportText.of((String) row[1]))));
            missing.forEach(report -> kept.put(report, numbers.get(report)));
        }
        return numbers;
    }

    void forget() {
        kept.clear();
    }
}
