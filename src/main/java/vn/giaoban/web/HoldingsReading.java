package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Places;
import vn.giaoban.series.Body;
import vn.giaoban.time.Period;
import vn.giaoban.web.HoldingsPage.BodyLine;
import vn.giaoban.web.HoldingsPage.Month;
import vn.giaoban.web.HoldingsPage.MonthsOfPlace;
import vn.giaoban.web.HoldingsPage.QuarterOfBody;
import vn.giaoban.web.HoldingsPage.Run;
import vn.giaoban.web.HoldingsPage.SilentPlace;

/** Reads what is there and what is missing: as many statements for many meetings as for one. */
@Service
class HoldingsReading {

    private final EntityManager entities;
    private final PlaceReading places;
    private final Places register;
    private final CoverageReading coverage;

    HoldingsReading(EntityManager entities, PlaceReading places, Places register, CoverageReading coverage) {
        this.entities = entities;
        this.places = places;
        this.register = register;
        this.coverage = coverage;
    }

    /** A meeting of a known place. */
    private record Held(
            String place,
            @Nullable String host,
            @Nullable LocalDate day,
            @Nullable Period period,
            @Nullable Period quarter) {

        /** The month it was in, or looks back on. */
        @Nullable
        Period month() {
            if (day != null) {
                return Period.month(day.getYear(), day.getMonthValue());
            }
            return period != null && period.kind() == Period.Kind.MONTH ? period : null;
        }
    }

    /**
     * @param asked year of the months; null for the newest
     * @param page of the bodies, from 1
     */
    @Transactional(readOnly = true)
    public HoldingsPage read(@Nullable Integer asked, int page) {
        List<Held> meetings = meetings();
        List<Place> known = places.withMeetings().stream()
                .sorted(Comparator.comparing(Place::name, Vietnamese.ORDER))
                .toList();
        var quarters = new TreeSet<String>();
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        meetings.stream().map(Held::quarter).forEach(q -> {
            if (q != null) {
                quarters.add(q.value());
                years.add(q.from().getYear());
            }
        });
        Integer year = asked != null || years.isEmpty() ? asked : years.first();
        List<BodyLine> bodies = quarters.isEmpty() ? List.of() : bodies(meetings, known, Period.of(quarters.last()));
        List<BodyLine> incomplete =
                bodies.stream().filter(b -> !b.missing().isEmpty()).toList();
        return new HoldingsPage(
                List.copyOf(years),
                year,
                coverage.upTo(year),
                year == null
                        ? List.of()
                        : known.stream().map(p -> months(p, meetings, year)).toList(),
                PageCut.page(incomplete, page, HoldingsPage.SIZE),
                incomplete.size(),
                bodies.size() - incomplete.size(),
                silent(known),
                meetings.stream().filter(m -> m.host() == null).count(),
                page,
                PageCut.pages(incomplete.size(), HoldingsPage.SIZE));
    }

    private List<SilentPlace> silent(List<Place> known) {
        Set<String> heard = known.stream().map(Place::id).collect(Collectors.toSet());
        return register.withVersions().stream()
                .filter(p -> end(p) == null && !heard.contains(p.id()))
                .map(p -> new SilentPlace(p.id(), p.name()))
                .sorted(Comparator.comparing(SilentPlace::name, Vietnamese.ORDER))
                .toList();
    }

    private List<Held> meetings() {
        return entities.createQuery(
                        "select m.place.id, m.host, m.heldOn, m.period, m.quarter from Meeting m where m.place is not null",
                        Object[].class)
                .getResultStream()
                .map(row -> new Held(
                        (String) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        Period.parse((String) row[3]).orElse(null),
                        Period.parse((String) row[4]).orElse(null)))
                .toList();
    }

    private static MonthsOfPlace months(Place place, List<Held> meetings, int year) {
        List<Held> own =
                meetings.stream().filter(m -> m.place().equals(place.id())).toList();
        LocalDate end = end(place);
        List<Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> Period.month(year, number))
                .map(month -> new Month(
                        month,
                        Period.quarterOf(month.from()).value(),
                        own.stream().filter(m -> month.equals(m.month())).count(),
                        end != null && !month.from().isBefore(end)))
                .toList();
        long dayless = own.stream()
                .filter(m -> m.month() == null)
                .filter(m -> m.quarter() != null && m.quarter().from().getYear() == year)
                .count();
        return new MonthsOfPlace(place.id(), place.name(), months, dayless);
    }

    private static List<BodyLine> bodies(List<Held> meetings, List<Place> known, Period last) {
        var bodies = new ArrayList<BodyLine>();
        for (Place place : known) {
            var own = new ArrayList<BodyLine>();
            List<String> names = place.names();
            var hosts = new TreeMap<String, Map<String, Long>>();
            var quarters = new HashMap<String, SortedMap<String, Long>>();
            for (Held meeting : meetings) {
                if (meeting.place().equals(place.id()) && meeting.host() != null && meeting.quarter() != null) {
                    String body = Body.of(meeting.host(), names).key();
                    hosts.computeIfAbsent(body, b -> new TreeMap<>()).merge(meeting.host(), 1L, Long::sum);
                    quarters.computeIfAbsent(body, b -> new TreeMap<>())
                            .merge(meeting.quarter().value(), 1L, Long::sum);
                }
            }
            hosts.forEach((body, spellings) -> own.add(new BodyLine(
                    place.id(),
                    place.name(),
                    usual(spellings),
                    quarters.getOrDefault(body, new TreeMap<>()).entrySet().stream()
                            .map(q -> new QuarterOfBody(Period.of(q.getKey()), q.getValue()))
                            .toList(),
                    missing(quarters.getOrDefault(body, new TreeMap<>()), end(place, last)))));
            own.sort(Comparator.comparing(BodyLine::name, Vietnamese.ORDER));
            bodies.addAll(own);
        }
        return bodies;
    }

    private static String usual(Map<String, Long> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The archive's last quarter; for a place that is no more, the last that lies in it. */
    private static Period end(Place place, Period last) {
        LocalDate end = end(place);
        return end == null || end.isAfter(last.from()) ? last : Period.quarterOf(end.minusDays(1));
    }

    /** The first day on which it is no more. */
    private static @Nullable LocalDate end(Place place) {
        return place.latest().validTo();
    }

    private static List<Run> missing(SortedMap<String, Long> has, Period last) {
        var runs = new ArrayList<Run>();
        Period start = null;
        Period before = null;
        for (Period q : Period.quarters(Period.of(has.firstKey()), last)) {
            boolean there = has.containsKey(q.value());
            if (there && start != null && before != null) {
                runs.add(new Run(start, before));
                start = null;
            } else if (!there && start == null) {
                start = q;
            }
            before = q;
        }
        if (start != null && before != null) {
            runs.add(new Run(start, before));
        }
        return runs;
    }
}
