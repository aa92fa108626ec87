package vn.giaoban.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Lineage;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.PlaceVersion;
import vn.giaoban.time.Period;

/** Finds the units of a summary: one as it was then, or today's with all that went into it. */
@Component
class SummaryScopes {

    private final SummaryRows rows;
    private final Lineage lineage;

    SummaryScopes(SummaryRows rows, Lineage lineage) {
        this.rows = rows;
        this.lineage = lineage;
    }

    /** @throws UnknownSummary where no place has this id */
    SummaryScope of(String id, Period period, Territory territory) {
        String today = lineage.unitOn(id, Lineage.TODAY);
        List<String> parts = lineage.partsOf(today, Lineage.TODAY);
        Map<String, Place> units = rows
                .places(Stream.concat(Stream.of(id, today), parts.stream()).toList())
                .stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
        Place asked = units.get(id);
        if (asked == null) {
            throw new UnknownSummary(UnknownSummary.Part.PLACE, id);
        }
        if (territory == Territory.THEN) {
            boolean same =
                    today.equals(id) && lineage.partsOf(id, period.from()).equals(parts);
            return new SummaryScope(then(asked, period, same ? null : unit(units, today)), List.of(asked));
        }
        var places = new ArrayList<Place>();
        places.add(place(units, today));
        parts.forEach(part -> places.add(place(units, part)));
        return new SummaryScope(today(places), places);
    }

    private static SummaryPlace then(Place place, Period period, SummaryPlace.@Nullable Unit today) {
        Optional<PlaceVersion> then = place.on(period.to()).or(() -> place.on(period.from()));
        PlaceVersion version = then.orElseGet(place::latest);
        return new SummaryPlace(
                place.id(), version.name(), version.kind(), then.isPresent(), Territory.THEN, List.of(), today);
    }

    private static SummaryPlace today(List<Place> places) {
        Place own = places.get(0);
        return new SummaryPlace(
                own.id(),
                own.latest().name(),
                own.latest().kind(),
                true,
                Territory.TODAY,
                places.stream()
                        .skip(1)
                        .map(p -> new SummaryPlace.Unit(p.id(), p.name()))
                        .toList(),
                null);
    }

    private static SummaryPlace.Unit unit(Map<String, Place> units, String id) {
        return new SummaryPlace.Unit(id, place(units, id).name());
    }

    private static Place place(Map<String, Place> units, String id) {
        Place place = units.get(id);
        if (place == null) {
            throw new IllegalStateException("the lineage names a place that is none: " + id);
        }
        return place;
    }
}
