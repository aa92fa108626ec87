package vn.giaoban.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which unit a province's name stands for on a day. */
@Component
class PlaceNames {

    private final Places places;

    PlaceNames(Places places) {
        this.places = places;
    }

    Gazetteer load() {
        return new Gazetteer(places.withVersions());
    }

    /** All places as read in one transaction. */
    record Gazetteer(List<Place> places) {

        /**
         * The unit of that name on {@code day}; where the day is unknown, the only unit that ever bore the name; else empty.
         */
        Optional<Place> named(String name, @Nullable LocalDate day) {
            List<Place> found = places.stream()
                    .filter(place -> place.versions().stream()
                            .anyMatch(v -> (day == null || v.holdsOn(day)) && NameForm.same(v.name(), name)))
                    .toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        Optional<Place> withId(String id, @Nullable LocalDate day) {
            return places.stream()
                    .filter(place -> place.id().equals(id))
                    .filter(place -> day == null || place.on(day).isPresent())
                    .findFirst();
        }
    }
}
