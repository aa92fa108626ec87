package vn.giaoban.series;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/** What is noted of a series while the archive's figures are gone through. */
final class SeriesNotes {

    private static final Comparator<Object> VIETNAMESE =
            Collator.getInstance(new ULocale("vi")).freeze();

    static final Comparator<SeriesNotes> MOST_FIRST = Comparator.comparingInt((SeriesNotes n) -> -n.quarters.size())
            .thenComparingInt(n -> -n.figures)
            .thenComparing(n -> n.key.indicator().label(), VIETNAMESE)
            .thenComparing(n -> n.key.indicator().unit())
            .thenComparing(n -> n.key.placeId())
            .thenComparing(n -> n.key.toString());

    private final SeriesKey key;
    private final List<String> placeNames;
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> hosts = new HashMap<>();
    private final TreeSet<String> quarters = new TreeSet<>();
    private int figures;

    /** @param placeNames oldest first */
    SeriesNotes(SeriesKey key, List<String> placeNames) {
        this.key = key;
        this.placeNames = placeNames;
    }

    /** @param labels every spelling */
    record Noted(SeriesLine line, Set<String> labels) {}

    SeriesKey key() {
        return key;
    }

    void note(String label, String unit, @Nullable String host, @Nullable Period quarter) {
        labels.merge(label, 1, Integer::sum);
        units.merge(unit, 1, Integer::sum);
        if (host != null) {
            hosts.merge(host, 1, Integer::sum);
        }
        if (quarter != null) {
            quarters.add(quarter.value());
        }
        figures++;
    }

    Noted noted() {
        return new Noted(
                new SeriesLine(
                        key,
                        usual(labels),
                        usual(units),
                        placeNames.isEmpty() ? key.placeId() : placeNames.get(placeNames.size() - 1),
                        hosts.isEmpty() ? null : usual(hosts),
                        figures,
                        quarters.size(),
                        quarters.isEmpty() ? null : Period.of(quarters.first()),
                        quarters.isEmpty() ? null : Period.of(quarters.last())),
                Set.copyOf(labels.keySet()));
    }

    private static String usual(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
