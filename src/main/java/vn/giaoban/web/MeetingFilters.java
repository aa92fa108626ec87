package vn.giaoban.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Places;
import vn.giaoban.search.Facet;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.search.MeetingSelection;
import vn.giaoban.time.Period;

/** Fills the form beside meetings; the caller's transaction is used. */
@Component
class MeetingFilters {

    private static final Comparator<MeetingFilter.Option> UNKNOWN_LAST =
            Comparator.comparing(o -> o.value().equals(Facet.UNKNOWN));

    private final MeetingSelection selection;
    private final Places places;
    private final Wording wording;
    private final KeptReadings kept;

    /** How many meetings each value would give, and the names of places among them. */
    private record Counted(Map<Facet, Map<String, Long>> values, Map<String, String> places) {

        Map<String, Long> of(Facet facet) {
            return values.getOrDefault(facet, Map.of());
        }
    }

    MeetingFilters(MeetingSelection selection, Places places, Wording wording, KeptReadings kept) {
        this.kept = kept;
        this.selection = selection;
        this.places = places;
        this.wording = wording;
    }

    MeetingFilter of(MeetingQuestion question, MeetingView view) {
        Counted counted = kept.get(question, Counted.class, () -> counted(question));
        long total = total(question, counted.of(Facet.PLACE));
        List<MeetingFilter.Facet> facets = MeetingQuestion.FACETS.stream()
                .map(facet -> facet(facet, question, counted))
                .toList();
        return new MeetingFilter(
                question,
                view,
                total,
                question.isEmpty() ? total : kept.get("all", Long.class, () -> selection.count(MeetingQuestion.ALL)),
                facets,
                chips(question, view, facets));
    }

    private Counted counted(MeetingQuestion question) {
        Map<Facet, Map<String, Long>> values = new EnumMap<>(Facet.class);
        for (Facet facet : MeetingQuestion.FACETS) {
            values.put(facet, counts(facet, question.with(facet, List.of())));
        }
        var ids = new HashSet<>(values.getOrDefault(Facet.PLACE, Map.of()).keySet());
        ids.addAll(question.chosen(Facet.PLACE));
        return new Counted(values, places.findAllById(ids).stream().collect(Collectors.toMap(Place::id, Place::name)));
    }

    /** @param ofPlaces how many each place has, whichever is chosen */
    private static long total(MeetingQuestion question, Map<String, Long> ofPlaces) {
        List<String> chosen = question.chosen(Facet.PLACE);
        return ofPlaces.entrySet().stream()
                .filter(place -> chosen.isEmpty() || chosen.contains(place.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private MeetingFilter.Facet facet(Facet facet, MeetingQuestion question, Counted counted) {
        var counts = new HashMap<>(counted.of(facet));
        question.chosen(facet).forEach(value -> counts.putIfAbsent(value, 0L));
        UnaryOperator<String> label = label(facet, counted.places);
        Comparator<MeetingFilter.Option> order = facet == Facet.PLACE
                ? Comparator.comparing(MeetingFilter.Option::label, Vietnamese.ORDER)
                : Comparator.comparing(MeetingFilter.Option::value, Comparator.reverseOrder());
        return new MeetingFilter.Facet(
                facet.parameter(),
                counts.entrySet().stream()
                        .map(e -> new MeetingFilter.Option(
                                e.getKey(),
                                e.getKey().equals(Facet.UNKNOWN)
                                        ? wording.say("meetings.unclear")
                                        : label.apply(e.getKey()),
                                e.getValue(),
                                question.chosen(facet).contains(e.getKey())))
                        .sorted(UNKNOWN_LAST.thenComparing(order))
                        .toList());
    }

    private Map<String, Long> counts(Facet facet, MeetingQuestion question) {
        String value = MeetingSelection.value(facet);
        var counts = new HashMap<String, Long>();
        for (Object[] row : selection
                .query(
                        "select " + value + ", count(m) from Meeting m",
                        question,
                        "",
                        "group by " + value,
                        Object[].class)
                .getResultList()) {
            counts.put(row[0] == null ? Facet.UNKNOWN : (String) row[0], (Long) row[1]);
        }
        return counts;
    }

    private UnaryOperator<String> label(Facet facet, Map<String, String> places) {
        return switch (facet) {
            case PLACE -> id -> places.getOrDefault(id, id);
            case QUARTER ->
                quarter -> Period.parse(quarter).map(wording::periodFirst).orElse(quarter);
            default -> UnaryOperator.identity();
        };
    }

    private List<MeetingFilter.Chip> chips(
            MeetingQuestion question, MeetingView view, List<MeetingFilter.Facet> facets) {
        var labels = new HashMap<String, String>();
        facets.forEach(f -> f.options().forEach(o -> labels.put(f.name() + o.value(), o.label())));
        var chips = new ArrayList<MeetingFilter.Chip>();
        for (Facet facet : MeetingQuestion.FACETS) {
            for (String value : question.chosen(facet)) {
                chips.add(new MeetingFilter.Chip(
                        value.equals(Facet.UNKNOWN)
                                ? wording.say("meetings.unclear." + facet.parameter())
                                : labels.getOrDefault(facet.parameter() + value, value),
                        view.address(question.without(facet, value))));
            }
        }
        day("meetings.from.chip", question.from(), view.address(question.between(null, question.to())), chips);
        day("meetings.until.chip", question.to(), view.address(question.between(question.from(), null)), chips);
        return chips;
    }

    private void day(String key, @Nullable LocalDate day, String without, List<MeetingFilter.Chip> chips) {
        if (day != null) {
            chips.add(new MeetingFilter.Chip(wording.say(key, wording.day(day)), without));
        }
    }
}
