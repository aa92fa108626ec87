package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Lineage;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.PlaceVersion;
import vn.giaoban.archive.Places;
import vn.giaoban.time.Period;

/** Reads places with what the archive has of them. */
@Service
class PlaceReading {

    private final EntityManager entities;
    private final Places places;
    private final Lineage lineage;
    private final MeetingLines lines;
    private final Wording wording;

    PlaceReading(EntityManager entities, Places places, Lineage lineage, MeetingLines lines, Wording wording) {
        this.entities = entities;
        this.places = places;
        this.lineage = lineage;
        this.lines = lines;
        this.wording = wording;
    }

    /** Places that the archive has meetings of, with their versions, in no order. */
    @Transactional(readOnly = true)
    public List<Place> withMeetings() {
        return entities.createQuery(
                        "select distinct p from Place p left join fetch p.versions where p in (select m.place from Meeting m)",
                        Place.class)
                .getResultList();
    }

    /** @param day as of which the place is shown */
    @Transactional(readOnly = true)
    public PlacePage of(String id, LocalDate day, LocalDate today, int page) {
        Map<String, Place> area = area(id, today);
        Place place = area.get(id);
        if (place == null) {
            throw new UnknownPage("place", id);
        }
        List<MeetingOfPlace> meetings = meetings(area.keySet());
        List<PlacePage.Version> versions =
                place.versions().stream().map(PlaceReading::version).toList();
        PlacePage.Version stood =
                versions.stream().filter(v -> v.holdsOn(day)).findFirst().orElse(null);
        List<MeetingOfPlace> found = meetings.stream()
                .filter(m -> m.place.equals(id) && (stood == null || m.isWithin(stood)))
                .toList();
        List<Lineage.Event> events = lineage.of(id);
        return new PlacePage(
                id,
                place.nameOn(day),
                day,
                day.equals(today),
                stood,
                successor(id, day),
                events.stream()
                        .filter(e -> !e.on().isAfter(day))
                        .sorted(Comparator.comparing(Lineage.Event::on).reversed())
                        .toList(),
                events.stream()
                        .filter(e -> e.on().isAfter(day))
                        .sorted(Comparator.comparing(Lineage.Event::on).reversed())
                        .toList(),
                versions,
                areas(place, area, meetings, stood, today),
                Stream.concat(Stream.of(id), lineage.partsOf(id, day).stream()).toList(),
                meetings.stream()
                        .filter(m -> m.place.equals(id) && m.day() == null)
                        .count(),
                quarters(meetings.stream().filter(m -> m.place.equals(id)).toList()),
                found.size(),
                page,
                shown(found, page));
    }

    /** The place, all that have gone into it and all that it has gone into, by their ids. */
    private Map<String, Place> area(String id, LocalDate today) {
        var ids = new ArrayList<>(List.of(id));
        ids.addAll(lineage.partsOf(id, today));
        for (var end = lineage.endOf(id, today); end.isPresent(); end = lineage.endOf(ids.get(ids.size() - 1), today)) {
            ids.add(end.get().into().id());
        }
        return entities.createQuery(
                        "select distinct p from Place p join fetch p.versions v where p.id in (:ids) order by p.id, v.validFrom",
                        Place.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
    }

    private record MeetingOfPlace(
            Long id,
            String place,
            @Nullable LocalDate heldOn,
            @Nullable Period period) {

        /** Its date, else the last day of its period; null where neither is known. */
        @Nullable
        LocalDate day() {
            return heldOn != null ? heldOn : period == null ? null : period.to();
        }

        boolean isWithin(PlacePage.Version version) {
            LocalDate day = day();
            return day != null && version.holdsOn(day);
        }

        Stream<Period> quarter() {
            return Optional.ofNullable(period)
                    .flatMap(Period::asQuarter)
                    .or(() -> Optional.ofNullable(heldOn).map(Period::quarterOf))
                    .stream();
        }
    }

    /** Newest first. */
    private List<MeetingOfPlace> meetings(Collection<String> ids) {
        return entities.createQuery(
                        "select m.id, m.place.id, m.heldOn, m.period from Meeting m where m.place.id in (:ids)"
                                + " order by coalesce(m.quarter, m.period) desc nulls last, m.heldOn desc nulls last, m.id desc",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new MeetingOfPlace(
                        (Long) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        Period.parse((String) row[3]).orElse(null)))
                .toList();
    }

    private List<MeetingLine> shown(List<MeetingOfPlace> found, int page) {
        List<Long> ids = PageCut.page(found, page, PlacePage.SIZE).stream()
                .map(MeetingOfPlace::id)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Meeting> rows = entities.createQuery("select m from Meeting m where m.id in (:ids)", Meeting.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return lines.of(
                ids.stream().map(id -> Objects.requireNonNull(rows.get(id))).toList());
    }

    private List<PlacePage.QuarterOfPlace> quarters(List<MeetingOfPlace> meetings) {
        var counts = new LinkedHashMap<Period, Long>();
        meetings.stream().flatMap(MeetingOfPlace::quarter).forEach(q -> counts.merge(q, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(e ->
                        new PlacePage.QuarterOfPlace(e.getKey().value(), wording.periodFirst(e.getKey()), e.getValue()))
                .toList();
    }

    private PlacePage.@Nullable Successor successor(String id, LocalDate day) {
        return lineage.endOf(id, day)
                .map(e -> {
                    String unit = lineage.unitOn(id, day);
                    String name = unit.equals(e.into().id())
                            ? e.into().name()
                            : places.findById(unit).map(p -> p.nameOn(day)).orElse(unit);
                    return new PlacePage.Successor(unit, name, e.on());
                })
                .orElse(null);
    }

    private List<PlacePage.Area> areas(
            Place place,
            Map<String, Place> area,
            List<MeetingOfPlace> meetings,
            PlacePage.@Nullable Version stood,
            LocalDate today) {
        LocalDate joined =
                lineage.endOf(place.id(), today).map(Lineage.Event::on).orElse(LocalDate.MIN);
        List<String> parts = lineage.partsOf(place.id(), today);
        return area.values().stream()
                .flatMap(unit -> unit.versions().stream()
                        .map(PlaceReading::version)
                        .filter(v -> unit == place
                                || parts.contains(unit.id())
                                || !v.from().isBefore(joined))
                        .map(v -> area(unit, v, meetings, unit == place && v.equals(stood))))
                .sorted(Comparator.comparing(PlacePage.Area::from)
                        .thenComparing(a -> !a.name().equals(place.name()))
                        .thenComparing(PlacePage.Area::name, Vietnamese.ORDER))
                .toList();
    }

    private static PlacePage.Area area(
            Place unit, PlacePage.Version version, List<MeetingOfPlace> meetings, boolean asked) {
        LocalDate to = version.to();
        return new PlacePage.Area(
                version.name(),
                version.kind(),
                version.from(),
                to,
                meetings.stream()
                        .filter(m -> m.place.equals(unit.id()) && m.isWithin(version))
                        .count(),
                asked,
                PlacePage.address(unit.id(), to == null ? null : to.minusDays(1), 1));
    }

    private static PlacePage.Version version(PlaceVersion row) {
        return new PlacePage.Version(
                row.name(), row.kind(), row.validFrom(), row.validTo(), row.legalBasis(), row.note());
    }
}
