package vn.giaoban.series;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Lineage;
import vn.giaoban.time.Period;

/** The days on which a place's area changed, from the register of places. */
@Component
class AreaBreaks {

    private static final Set<String> MADE_BY = Set.of("MERGER", "SPLIT", "EXTENSION");
    private static final Set<String> TAKEN_IN_BY = Set.of("MERGER", "EXTENSION");

    private final Lineage lineage;

    AreaBreaks(Lineage lineage) {
        this.lineage = lineage;
    }

    /** Those on or behind the first quarter's day and not behind the last quarter; the end of the place however late. */
    List<AreaBreak> of(String place, List<Slot> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        return between(
                place, slots.get(0).quarter(), slots.get(slots.size() - 1).quarter());
    }

    List<AreaBreak> between(String place, Period first, Period last) {
        return lineage.of(place).stream()
                .flatMap(event -> breaks(event, place))
                .filter(b -> b.on().isAfter(first.from()))
                .filter(b -> b.kind().equals("END") || !b.on().isAfter(last.to()))
                .toList();
    }

    private static Stream<AreaBreak> breaks(Lineage.Event event, String place) {
        if (event.into().id().equals(place)) {
            return MADE_BY.contains(event.kind())
                    ? Stream.of(new AreaBreak(event.on(), event.kind(), others(event, place)))
                    : Stream.empty();
        }
        return event.tookIn(place) && TAKEN_IN_BY.contains(event.kind())
                ? Stream.of(
                        new AreaBreak(event.on(), "END", List.of(event.into().name())))
                : Stream.empty();
    }

    private static List<String> others(Lineage.Event event, String place) {
        return event.parts().stream()
                .map(Lineage.Part::unit)
                .filter(unit -> !unit.id().equals(place))
                .map(Lineage.Unit::name)
                .toList();
    }
}
