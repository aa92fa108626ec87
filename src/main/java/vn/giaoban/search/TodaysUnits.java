package vn.giaoban.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Lineage;

/** Into which of today's units a place has gone. */
@Component
class TodaysUnits {

    private final Lineage lineage;

    TodaysUnits(Lineage lineage) {
        this.lineage = lineage;
    }

    /** The slug of the unit that has the place's territory today: itself, where it still is one. */
    String of(String place) {
        return lineage.unitOn(place, Lineage.TODAY);
    }

    /** Every place that has gone into one of these units, and the units themselves. */
    List<String> partsOf(List<String> units) {
        return Stream.concat(
                        units.stream(), units.stream().flatMap(unit -> lineage.partsOf(unit, Lineage.TODAY).stream()))
                .distinct()
                .toList();
    }
}
