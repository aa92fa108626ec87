package vn.giaoban.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A stored report's rows become those of a fresh, unsaved reading. A row whose fact stands where it stood keeps its id. */
final class RewrittenRows {

    private final Report kept;
    private final Report fresh;
    private final Map<Participation, Participation> people = new HashMap<>();

    RewrittenRows(Report kept, Report fresh) {
        this.kept = kept;
        this.fresh = fresh;
    }

    void takeOver(
            List<MeetingFinding> findings,
            List<Participation> participations,
            List<AttendingGroup> groups,
            List<Directive> directives,
            List<Metric> metrics,
            List<Citation> citations) {
        become(
                findings,
                fresh.findings(),
                f -> List.of(f.field(), f.origin()),
                MeetingFinding::becomes,
                f -> f.standsIn(kept));
        rows(participations, fresh.participations(), this::becomes, p -> people.put(p, p));
        rows(groups, fresh.groups(), AttendingGroup::becomes, g -> {});
        rows(
                directives,
                fresh.directives(),
                (row, other) -> {
                    row.becomes(other);
                    row.isGivenBy(giver(other));
                },
                row -> row.isGivenBy(giver(row)));
        rows(metrics, fresh.metrics(), Metric::becomes, m -> {});
        rows(citations, fresh.citations(), Citation::becomes, c -> {});
    }

    private void becomes(Participation row, Participation other) {
        row.becomes(other);
        people.put(other, row);
    }

    private @Nullable Participation giver(Directive directive) {
        Participation giver = directive.participation();
        return giver == null ? null : Objects.requireNonNull(people.get(giver));
    }

    private <R extends FactRow> void rows(List<R> rows, List<R> others, BiConsumer<R, R> becomes, Consumer<R> added) {
        become(rows, others, FactRow::subject, becomes, row -> {
            row.standsIn(kept);
            added.accept(row);
        });
    }

    private static <R> void become(
            List<R> rows, List<R> others, Function<R, Object> key, BiConsumer<R, R> becomes, Consumer<R> added) {
        Map<Object, R> known = new HashMap<>();
        rows.forEach(row -> known.put(key.apply(row), row));
        Set<R> stay = new HashSet<>();
        for (R other : others) {
            R row = known.get(key.apply(other));
            if (row == null) {
                added.accept(other);
                rows.add(other);
                stay.add(other);
            } else {
                becomes.accept(row, other);
                stay.add(row);
            }
        }
        rows.retainAll(stay);
    }
}
