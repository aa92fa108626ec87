package vn.giaoban.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.text.Span;

/** Compares two readings of one text, fact by fact. By which rule a fact was found makes no difference. */
final class FactChanges {

    private FactChanges() {}

    /** By kind, in the order of the text. */
    static List<FactChange> between(DecidedFacts before, DecidedFacts after) {
        var changes = new ArrayList<FactChange>();
        for (Field field : Field.values()) {
            note(changes, Subject.of(field), MeetingFields.read(before, field), MeetingFields.read(after, field));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.FIELD) {
                between(changes, kind, FactList.of(kind), before, after);
            }
        }
        return List.copyOf(changes);
    }

    private static <T> void between(
            List<FactChange> changes, Kind kind, FactList<T> list, DecidedFacts before, DecidedFacts after) {
        Set<Span> places = new HashSet<>(list.places(before.facts()));
        places.addAll(list.places(after.facts()));
        places.stream()
                .sorted()
                .forEach(place -> note(
                        changes,
                        Subject.at(kind, place),
                        list.at(before.facts(), place),
                        list.at(after.facts(), place)));
    }

    private static void note(List<FactChange> changes, Subject place, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(FactsCodec.withoutRules(before), FactsCodec.withoutRules(after))) {
            changes.add(new FactChange(place, before, after));
        }
    }
}
