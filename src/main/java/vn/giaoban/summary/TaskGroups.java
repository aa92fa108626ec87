package vn.giaoban.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Quotation;
import vn.giaoban.vocabulary.Topic;

/** Directive rows become tasks by giver, and below that by addressee. Those whose giver no report names come last. */
final class TaskGroups {

    /** Whoever gives a task: a person, or a body or title in a report's words, or nobody known. */
    private record Giver(@Nullable Long personId, @Nullable String name) {

        static Giver of(Directive directive) {
            Participation participation = directive.participation();
            if (participation != null) {
                return new Giver(
                        participation.person().id(), participation.person().name());
            }
            Quotation issuer = directive.issuer();
            return new Giver(null, issuer == null ? null : issuer.words());
        }
    }

    private final Sources sources;
    private final Function<String, List<Topic>> topics;
    private int numbered;

    /** @param topics of some words, at least one */
    TaskGroups(Sources sources, Function<String, List<Topic>> topics) {
        this.sources = sources;
        this.topics = topics;
    }

    /** @param directives in the order of the reports */
    List<GivenTasks> of(List<Directive> directives) {
        Map<Giver, List<Directive>> byGiver = new LinkedHashMap<>();
        for (Directive directive : directives) {
            byGiver.computeIfAbsent(Giver.of(directive), g -> new ArrayList<>()).add(directive);
        }
        var groups = new ArrayList<GivenTasks>();
        byGiver.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().name() == null))
                .forEach(e -> groups.add(new GivenTasks(
                        e.getKey().personId(), e.getKey().name(), titles(e.getValue()), parts(e.getValue()))));
        return groups;
    }

    private static List<String> titles(List<Directive> rows) {
        return rows.stream()
                .map(Directive::participation)
                .filter(Objects::nonNull)
                .flatMap(p -> p.titles().stream())
                .map(HeldTitle::title)
                .distinct()
                .toList();
    }

    private List<AddressedTasks> parts(List<Directive> rows) {
        var parts = new ArrayList<AddressedTasks>();
        var run = new ArrayList<Task>();
        String addressee = null;
        for (Directive row : rows) {
            String to = row.addressee() == null ? null : row.addressee().words();
            if (!run.isEmpty() && !Objects.equals(to, addressee)) {
                parts.add(new AddressedTasks(addressee, run));
                run.clear();
            }
            addressee = to;
            run.add(task(row));
        }
        if (!run.isEmpty()) {
            parts.add(new AddressedTasks(addressee, run));
        }
        return parts;
    }

    private Task task(Directive row) {
        Quotation deadline = row.deadline();
        return new Task(
                ++numbered,
                row.id(),
                row.ordinal(),
                row.text(),
                deadline == null ? null : deadline.words(),
                topics.apply(row.text()),
                sources.cite(row.report(), row.anchor().span()));
    }
}
