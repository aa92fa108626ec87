package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.PlaceVersion;
import vn.giaoban.archive.Places;

/** Reads places with what the archive has of them. */
@Service
class PlaceReading {

    private static final int NEWEST = 20;

    private final EntityManager entities;
    private final Places places;
    private final MeetingLines lines;
    private final Wording wording;

    PlaceReading(EntityManager entities, Places places, MeetingLines lines, Wording wording) {
        this.entities = entities;
        this.places = places;
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

    @Transactional(readOnly = true)
    public PlacePage of(String id) {
        Place place = places.findById(id).orElseThrow(() -> new UnknownPage("place", id));
        List<Meeting> meetings = entities.createQuery(
                        "select m from Meeting m where m.place = :place order by coalesce(m.quarter, m.period) desc nulls last,"
                                + " m.heldOn desc nulls last, m.id desc",
                        Meeting.class)
                .setParameter("place", place)
                .getResultList();
        return new PlacePage(
                place.id(),
                place.name(),
                place.versions().stream().map(PlaceReading::version).toList(),
                successor(place),
                quarters(meetings),
                lines.of(meetings.stream().limit(NEWEST).toList()),
                meetings.size());
    }

    private List<PlacePage.QuarterOfPlace> quarters(List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(m -> m.quarter().stream())
                .distinct()
                .map(q -> new PlacePage.QuarterOfPlace(
                        q.value(),
                        wording.periodFirst(q),
                        meetings.stream()
                                .filter(m -> m.quarter().map(q::equals).orElse(false))
                                .count()))
                .toList();
    }

    private PlacePage.@Nullable Successor successor(Place place) {
        LocalDate end = place.versions().get(place.versions().size() - 1).validTo();
        if (end == null) {
            return null;
        }
        List<?> found = entities.createNativeQuery("""
                        select v.place_id, v.name
                        from place_event_part p join place_event e on e.id = p.event_id join place_version v on v.id = e.version_id
                        where p.place_id = :id and e.happened_on = :day
                        """)
                .setParameter("id", place.id())
                .setParameter("day", end)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new PlacePage.Successor((String) row[0], (String) row[1], end))
                .orElse(null);
    }

    private static PlacePage.Version version(PlaceVersion row) {
        return new PlacePage.Version(
                row.name(), row.kind(), row.validFrom(), row.validTo(), row.legalBasis(), row.note());
    }
}
