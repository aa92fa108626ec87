package vn.giaoban.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MeetingFact;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;

/** One report's facts as rows: found wins, given fills what the report leaves open; what people decided is marked. */
final class ReportRows {

    private final IncomingReport incoming;
    private final Map<Subject, Subject> decided;
    private final String version;
    private final PlaceNames.Gazetteer gazetteer;
    private final Identities identities;
    private final Meeting meeting;
    private final Report report;
    private final Map<String, Participation> byName = new HashMap<>();
    private final List<Person> people = new ArrayList<>();

    /**
     * @param decided as in {@link DecidedFacts}
     * @param version of the extractor that read it
     */
    ReportRows(
            IncomingReport incoming,
            Map<Subject, Subject> decided,
            String version,
            PlaceNames.Gazetteer gazetteer,
            Identities identities,
            Instant now) {
        this.incoming = incoming;
        this.decided = decided;
        this.version = version;
        this.gazetteer = gazetteer;
        this.identities = identities;
        this.meeting = meeting();
        this.report = new Report(meeting, incoming, version, now);
        findings();
        each(incoming.facts().people(), fact -> fact.mentions().get(0), this::participation)
                .forEach(report::add);
        each(
                        incoming.facts().groups(),
                        fact -> fact.span(),
                        (n, fact) -> new AttendingGroup(report, n, fact.text(), anchor(fact.span(), fact.rule())))
                .forEach(report::add);
        each(incoming.facts().directives(), DirectiveFact::span, this::directive)
                .forEach(report::add);
        each(incoming.facts().metrics(), MetricFact::span, this::metric).forEach(report::add);
        each(incoming.facts().references(), ReferenceFact::span, this::citation).forEach(report::add);
    }

    Report report() {
        return report;
    }

    private Meeting meeting() {
        MeetingFact found = incoming.facts().meeting();
        Given given = incoming.given();
        Period period = found.period() != null ? found.period().value() : given.period();
        LocalDate date = found.date() != null ? found.date().value() : given.heldOn();
        LocalDate day = date != null || period == null ? date : period.to();
        Optional<Place> place = found.province() != null
                ? gazetteer.named(found.province().value(), day)
                : Optional.ofNullable(given.place()).flatMap(id -> gazetteer.withId(id, day));
        return new Meeting(value(found.title()), date, period, place.orElse(null), value(found.host()));
    }

    private void findings() {
        MeetingFact found = incoming.facts().meeting();
        found(Field.TITLE, found.title(), Function.identity());
        found(Field.DATE, found.date(), LocalDate::toString);
        found(Field.PERIOD, found.period(), Period::value);
        found(
                Field.PLACE,
                found.province(),
                name -> meeting.place() != null
                        ? meeting.place().id()
                        : gazetteer.named(name, null).map(Place::id).orElse(name));
        found(Field.HOST, found.host(), Function.identity());
        given(Field.DATE, incoming.given().heldOn());
        given(Field.PERIOD, incoming.given().period());
        given(Field.PLACE, incoming.given().place());
    }

    private <T> void found(Field field, @Nullable Found<T> found, Function<T, String> value) {
        if (found != null) {
            add(MeetingFinding.found(report, field, value.apply(found.value()), anchor(found.span(), found.rule())));
        }
    }

    private void given(Field field, @Nullable Object value) {
        if (value != null) {
            add(MeetingFinding.given(report, field, value.toString()));
        }
    }

    private void add(MeetingFinding finding) {
        Subject subject = decided.get(Subject.of(finding.field()));
        if (subject != null) {
            finding.isDecidedAs(subject);
        }
        report.add(finding);
    }

    private Participation participation(int ordinal, PersonFact fact) {
        Person person = identities.person(fact, meeting.place(), people);
        people.add(person);
        var participation = new Participation(
                report, person, ordinal, fact.name(), anchor(fact.mentions().get(0), fact.rule()));
        fact.titles().forEach(participation::holds);
        fact.roles().forEach(participation::takes);
        fact.mentions().forEach(participation::isMentioned);
        byName.putIfAbsent(fact.name(), participation);
        return participation;
    }

    private Directive directive(int ordinal, DirectiveFact fact) {
        Participation official = fact.official() == null ? null : byName.get(fact.official());
        return new Directive(
                report,
                ordinal,
                fact.quote(),
                anchor(fact.span(), fact.rule()),
                official,
                official == null ? quotation(fact.issuer()) : null,
                fact.speaker() == null ? null : Passage.of(fact.speaker()),
                quotation(fact.addressee()),
                quotation(fact.deadline()));
    }

    private Metric metric(int ordinal, MetricFact fact) {
        var metric = new Metric(
                report,
                ordinal,
                fact.quote(),
                anchor(fact.span(), fact.rule()),
                fact.value(),
                fact.of(),
                fact.unit(),
                quotation(fact.label()),
                fact.change(),
                fact.qualifier(),
                fact.kind());
        metric.isOf(quotation(fact.base()));
        Found<MetricFact.Comparison> compared = fact.comparedTo();
        if (compared != null) {
            metric.isAgainst(
                    Quotation.of(compared.value().words(), compared.span()),
                    compared.value().period());
        }
        if (fact.doubt() != null) {
            metric.isDoubted(fact.doubt());
        }
        return metric;
    }

    private Citation citation(int ordinal, ReferenceFact fact) {
        Document document =
                identities.document(fact, meeting.place(), meeting.day().orElse(null));
        var citation = new Citation(report, document, ordinal, fact, anchor(fact.span(), fact.rule()));
        fact.mentions().forEach(citation::isMentioned);
        return citation;
    }

    /** Rows numbered from 1, one for each place in the text. */
    private <F, R extends FactRow> Collection<R> each(
            List<F> facts, Function<F, Span> place, BiFunction<Integer, F, R> row) {
        var rows = new LinkedHashMap<Span, R>();
        for (F fact : facts) {
            if (!rows.containsKey(place.apply(fact))) {
                R made = row.apply(rows.size() + 1, fact);
                made.isDecidedAs(decided.get(made.standing()));
                rows.put(place.apply(fact), made);
            }
        }
        return rows.values();
    }

    private Anchor anchor(Span span, String rule) {
        return new Anchor(span, rule, version);
    }

    private static @Nullable Quotation quotation(@Nullable Found<?> found) {
        return found == null ? null : Quotation.of(found.value().toString(), found.span());
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
