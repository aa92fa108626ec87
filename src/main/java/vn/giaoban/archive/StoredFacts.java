package vn.giaoban.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.MeetingFinding.Origin;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.GroupFact;
import vn.giaoban.extraction.MeetingFact;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;

/** The facts that a report's rows say: what {@link ReportRows} made the rows of. */
final class StoredFacts {

    private final Report report;
    private final ReportText text;
    private final PlaceNames.Gazetteer places;

    StoredFacts(Report report, PlaceNames.Gazetteer places) {
        this.report = report;
        this.text = report.text();
        this.places = places;
    }

    DecidedFacts read() {
        var facts = new ReportFacts(
                null,
                meeting(),
                inOrder(report.participations(), this::person),
                inOrder(
                        report.groups(),
                        g -> new GroupFact(
                                g.name(), g.anchor().span(), g.anchor().rule())),
                inOrder(report.directives(), StoredFacts::directive),
                inOrder(report.metrics(), StoredFacts::metric),
                inOrder(report.citations(), StoredFacts::reference));
        var given = new Given(
                given(Field.PLACE),
                parsed(given(Field.DATE), LocalDate::parse),
                report.source(),
                parsed(given(Field.PERIOD), Period::of));
        return new DecidedFacts(facts, given, decided());
    }

    private Map<Subject, Subject> decided() {
        Map<Subject, Subject> decided = new HashMap<>();
        Stream.of(report.participations(), report.groups(), report.directives(), report.metrics(), report.citations())
                .flatMap(Collection::stream)
                .filter(row -> row.decided() != null)
                .forEach(row -> decided.put(row.standing(), row.subject()));
        report.findings().stream().filter(MeetingFinding::isDecided).forEach(f -> {
            Subject field = Subject.of(f.field());
            decided.put(field, field);
        });
        return decided;
    }

    private MeetingFact meeting() {
        return new MeetingFact(
                found(Field.TITLE, Function.identity()),
                found(Field.DATE, LocalDate::parse),
                found(Field.PERIOD, Period::of),
                found(Field.PLACE, this::province),
                found(Field.HOST, Function.identity()));
    }

    private String province(String value) {
        return places.withId(value, null)
                .map(place -> place.nameOn(report.meeting().day().orElse(null)))
                .orElse(value);
    }

    private <T> @Nullable Found<T> found(Field field, Function<String, T> value) {
        for (MeetingFinding finding : report.findings()) {
            Anchor anchor = finding.anchor();
            if (finding.field() == field && anchor != null) {
                return new Found<>(value.apply(finding.value()), anchor.span(), anchor.rule());
            }
        }
        return null;
    }

    private @Nullable String given(Field field) {
        return report.findings().stream()
                .filter(f -> f.field() == field && f.origin() == Origin.GIVEN)
                .map(MeetingFinding::value)
                .findFirst()
                .orElse(null);
    }

    private PersonFact person(Participation row) {
        List<Span> mentions = Stream.concat(
                        Stream.of(row.anchor().span()), row.mentions().stream().map(Passage::span))
                .distinct()
                .sorted()
                .toList();
        return new PersonFact(
                row.name(),
                mentions.stream()
                        .map(text::quote)
                        .distinct()
                        .filter(form -> !form.equals(row.name()))
                        .toList(),
                row.titles().stream()
                        .map(t -> new Found<>(t.title(), t.span(), t.rule()))
                        .toList(),
                row.roles().stream()
                        .map(r -> new Found<>(r.role(), r.span(), r.rule()))
                        .toList(),
                mentions,
                row.anchor().rule());
    }

    private static DirectiveFact directive(Directive row) {
        String rule = row.anchor().rule();
        Participation giver = row.participation();
        Passage speaker = row.speaker();
        return new DirectiveFact(
                row.text(),
                row.anchor().span(),
                giver == null ? null : giver.name(),
                found(row.issuer(), Function.identity(), rule),
                speaker == null ? null : speaker.span(),
                found(row.addressee(), Function.identity(), rule),
                found(row.deadline(), DirectiveFact.Deadline::of, rule),
                rule);
    }

    private static MetricFact metric(Metric row) {
        String rule = row.anchor().rule();
        return new MetricFact(
                row.quote(),
                row.anchor().span(),
                row.value(),
                row.whole(),
                row.unit(),
                found(row.label(), Function.identity(), rule),
                row.change(),
                row.qualifier(),
                row.kind(),
                rule,
                found(row.base(), Function.identity(), rule),
                found(row.comparedTo(), words -> new MetricFact.Comparison(words, row.comparedPeriod()), rule),
                doubt(row));
    }

    private static MetricFact.@Nullable Doubt doubt(Metric row) {
        return row.doubt() == null || row.computed() == null || row.doubtRule() == null
                ? null
                : new MetricFact.Doubt(
                        row.doubt(),
                        row.computed(),
                        row.computedFrom().stream().map(Passage::span).sorted().toList(),
                        row.doubtRule());
    }

    private static ReferenceFact reference(Citation row) {
        return new ReferenceFact(
                row.quote(),
                row.anchor().span(),
                row.kind(),
                row.number(),
                row.issuer(),
                row.dated(),
                row.mentions().stream().map(Passage::span).sorted().toList(),
                row.anchor().rule());
    }

    private static <T> @Nullable Found<T> found(@Nullable Quotation said, Function<String, T> value, String rule) {
        return said == null ? null : new Found<>(value.apply(said.words()), said.span(), rule);
    }

    private static <T> @Nullable T parsed(@Nullable String value, Function<String, T> parse) {
        return value == null ? null : parse.apply(value);
    }

    private static <R extends FactRow, F> List<F> inOrder(List<R> rows, Function<R, F> fact) {
        return rows.stream()
                .sorted(Comparator.comparingInt(FactRow::ordinal))
                .map(fact)
                .toList();
    }
}
