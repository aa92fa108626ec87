package vn.giaoban.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;

/** Whom a stored report names stays who it is, as long as the name and the meeting's place do; whoever is new is looked up. */
final class KeptIdentities implements Identities {

    private final Report report;
    private final Identities others;

    KeptIdentities(Report report, Identities others) {
        this.report = report;
        this.others = others;
    }

    @Override
    public Person person(PersonFact fact, @Nullable Place place, Collection<Person> beside) {
        return report.participations().stream()
                .filter(row -> row.name().equals(fact.name()) && isStill(place))
                .map(Participation::person)
                .filter(person -> !beside.contains(person))
                .findFirst()
                .orElseGet(() -> others.person(fact, place, beside));
    }

    @Override
    public Document document(ReferenceFact fact, @Nullable Place place, @Nullable LocalDate day) {
        return kept(fact, place, day).orElseGet(() -> others.document(fact, place, day));
    }

    private Optional<Document> kept(ReferenceFact fact, @Nullable Place place, @Nullable LocalDate day) {
        boolean sameMeeting =
                isStill(place) && Objects.equals(day, report.meeting().day().orElse(null));
        return report.citations().stream()
                .filter(row -> sameMeeting && cites(row, fact))
                .map(Citation::document)
                .findFirst();
    }

    private static boolean cites(Citation row, ReferenceFact fact) {
        return row.quote().equals(fact.quote())
                && row.kind().equals(fact.kind())
                && row.number().equals(fact.number())
                && Objects.equals(row.issuer(), fact.issuer())
                && Objects.equals(row.dated(), fact.date());
    }

    private boolean isStill(@Nullable Place place) {
        return Objects.equals(id(report.meeting().place()), id(place));
    }

    private static @Nullable String id(@Nullable Place place) {
        return place == null ? null : place.id();
    }
}
