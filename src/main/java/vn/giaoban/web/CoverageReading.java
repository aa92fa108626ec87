package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Place;
import vn.giaoban.time.Period;

/** Counts meetings by place and quarter. */
@Component
class CoverageReading {

    /** 63 provinces became 34. */
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** A grid of more years is read by nobody; the oldest are left to the list of meetings. */
    private static final int MOST_YEARS = 8;

    /** From so many meetings on a quarter stands out. */
    private static final int MANY = 3;

    private final EntityManager entities;
    private final PlaceReading places;
    private final Wording wording;

    CoverageReading(EntityManager entities, PlaceReading places, Wording wording) {
        this.entities = entities;
        this.places = places;
        this.wording = wording;
    }

    /** Of the newest years. */
    Coverage read() {
        return upTo(null);
    }

    /** @param last year of the grid; null for the newest with a meeting */
    Coverage upTo(@Nullable Integer last) {
        var counts = new HashMap<String, Map<String, Long>>();
        for (Object[] row : entities.createQuery(
                        "select m.place.id, m.quarter, count(m) from Meeting m where m.place is not null"
                                + " group by m.place.id, m.quarter",
                        Object[].class)
                .getResultList()) {
            counts.computeIfAbsent((String) row[0], p -> new HashMap<>())
                    .put(row[1] == null ? "" : (String) row[1], (Long) row[2]);
        }
        List<Integer> years = years(counts, last);
        return new Coverage(
                years,
                places.withMeetings().stream()
                        .sorted(Comparator.comparing(Place::name, Vietnamese.ORDER))
                        .map(p -> row(p, years, counts.getOrDefault(p.id(), Map.of())))
                        .toList());
    }

    private static List<Integer> years(Map<String, Map<String, Long>> counts, @Nullable Integer asked) {
        List<Integer> known = counts.values().stream()
                .flatMap(c -> c.keySet().stream())
                .filter(q -> !q.isEmpty())
                .map(q -> Integer.valueOf(q.substring(0, 4)))
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        int last = asked == null ? known.get(known.size() - 1) : asked;
        int first = Math.min(last, known.get(0));
        return IntStream.rangeClosed(Math.max(first, last - MOST_YEARS + 1), last)
                .boxed()
                .toList();
    }

    private Coverage.Row row(Place place, List<Integer> years, Map<String, Long> counts) {
        var cells = new ArrayList<Coverage.Cell>();
        for (int year : years) {
            for (int q = 1; q <= 4; q++) {
                Period quarter = Period.quarter(year, q);
                cells.add(cell(place, quarter, counts.getOrDefault(quarter.value(), 0L)));
            }
        }
        return new Coverage.Row(place.id(), place.name(), cells, counts.getOrDefault("", 0L));
    }

    private Coverage.Cell cell(Place place, Period quarter, long meetings) {
        LocalDate end = place.latest().validTo();
        boolean gone = end != null && !quarter.from().isBefore(end);
        var style = new StringJoiner(" ");
        if (quarter.from().getMonthValue() == 1) {
            style.add("q1");
        }
        // On the first day of it the provinces changed.
        if (quarter.from().equals(REFORM)) {
            style.add("brk");
        }
        if (gone) {
            style.add("gone");
        }
        if (meetings >= MANY) {
            style.add("n3");
        }
        return new Coverage.Cell(
                style.toString(),
                meetings,
                meetings > 0
                        ? wording.say("coverage.cell", place.name(), wording.period(quarter), meetings)
                        : wording.say(gone ? "coverage.gone" : "coverage.none"),
                "/cuoc-hop?dia-ban=" + place.id() + "&quy=" + quarter.value(),
                "/tong-hop/" + place.id() + "/" + quarter.value(),
                gone);
    }
}
