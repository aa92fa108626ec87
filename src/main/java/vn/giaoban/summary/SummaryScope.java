package vn.giaoban.summary;

import java.util.List;
import vn.giaoban.archive.Place;

/**
 * The units whose meetings a summary holds.
 *
 * @param places with their versions; its own first
 */
record SummaryScope(SummaryPlace shown, List<Place> places) {

    SummaryScope {
        places = List.copyOf(places);
    }

    List<String> ids() {
        return places.stream().map(Place::id).toList();
    }
}
