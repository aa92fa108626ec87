package vn.giaoban.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.Zones.Zone;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/**
 * What a lexicon's examples are asked for: the facts of one kind, drawn into the example as {@link Drawing} does. Figures and documents are
 * read in the example alone, as their finders do; for all else the whole extractor reads it, behind two sentences that make it a report of
 * a meeting in which Lò Văn Sáu and Cà Thị Yên are known.
 */
enum ExampleReading {
    /** What is asked for. */
    TASKS,
    /** What is asked for, with the last word of the name of who asks. */
    GIVERS,
    ADDRESSEES,
    /** Names of those who take part. */
    PEOPLE,
    TITLES,
    GROUPS,
    METRICS,
    /** With the unit's sign. */
    UNITS,
    /** With result, target, award or attendance. */
    METRIC_KINDS,
    /** With the number's value in base units. */
    VALUES,
    QUALIFIERS,
    /** What numbers measure. */
    LABELS,
    /** What shares are of. */
    BASES,
    /** Cited documents, with day and issuer. */
    REFERENCES,
    /** The meeting's name; the example is the whole report. */
    MEETINGS,
    /** Who holds the meeting; the example is the whole report. */
    HOSTS,
    /** Paragraphs that are no part of the report's text. */
    APART;

    private static final Extractor EXTRACTOR = new Extractor();

    /** @throws IllegalArgumentException where there is no such reading */
    static ExampleReading named(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The example with what is found in it, drawn; marks that it bears already are taken out before. */
    String of(String example) {
        String text = Drawing.plain(example);
        return switch (this) {
            case METRICS, METRIC_KINDS, VALUES, QUALIFIERS, UNITS, LABELS, BASES -> figures(text);
            case REFERENCES -> draw(text, references(new ReferenceFinder().find(ReportText.of(text))));
            case APART -> draw(text, apart(ReportText.of(text)));
            case MEETINGS -> draw(text, places(Stream.of(meeting(text).title())));
            case HOSTS -> draw(text, places(Stream.of(meeting(text).host())));
            default -> ofReport(text);
        };
    }

    private String figures(String text) {
        var report = ReportText.of(text);
        List<MetricFact> metrics = new Comparisons(report, MeetingFact.UNKNOWN).of(new MetricFinder().find(report));
        var drawing = new Drawing(text);
        switch (this) {
            case METRIC_KINDS ->
                metrics.forEach(m -> drawing.noted(m.span(), m.kind().name().toLowerCase(Locale.ROOT)));
            case VALUES ->
                metrics.forEach(m -> drawing.noted(m.span(), m.value().toPlainString()));
            case QUALIFIERS ->
                metrics.forEach(m -> drawing.noted(m.span(), m.qualifier().name()));
            case UNITS -> metrics.forEach(m -> drawing.noted(m.span(), m.unit()));
            case BASES -> drawing.square(places(metrics.stream().map(MetricFact::base)));
            case LABELS -> drawing.square(places(metrics.stream().map(MetricFact::label)));
            default -> drawing.square(metrics.stream().map(MetricFact::span).toList());
        }
        return drawing.toString();
    }

    private String ofReport(String example) {
        String text = DirectiveTests.INTRO + example;
        ReportFacts facts = EXTRACTOR.read(ReportText.of(text));
        List<DirectiveFact> tasks = facts.directives();
        var drawing = new Drawing(text);
        switch (this) {
            case TASKS -> drawing.square(tasks.stream().map(DirectiveFact::span).toList());
            case GIVERS -> tasks.forEach(t -> drawing.noted(t.span(), lastWord(giver(t))));
            case ADDRESSEES -> drawing.square(places(tasks.stream().map(DirectiveFact::addressee)));
            case PEOPLE -> facts.people().forEach(p -> drawing.square(p.mentions()));
            case TITLES -> facts.people().forEach(p -> drawing.square(places(p.titles().stream())));
            case GROUPS ->
                drawing.square(facts.groups().stream().map(GroupFact::span).toList());
            default -> throw new IllegalStateException(name());
        }
        return drawing.behind(DirectiveTests.INTRO.length());
    }

    private static MeetingFact meeting(String text) {
        return EXTRACTOR.read(ReportText.of(text)).meeting();
    }

    private static String draw(String text, Iterable<Span> spans) {
        return new Drawing(text).square(spans).toString();
    }

    private static List<Span> references(List<ReferenceFact> references) {
        return references.stream().flatMap(r -> r.mentions().stream()).toList();
    }

    private static List<Span> apart(ReportText report) {
        var zones = new Zones(report, report.matching());
        return Stream.iterate(0, p -> p < report.paragraphs().size(), p -> p + 1)
                .filter(p -> zones.of(p) == Zone.APART)
                .map(report.paragraphs()::get)
                .toList();
    }

    private static List<Span> places(Stream<? extends @Nullable Found<?>> found) {
        return found.filter(Objects::nonNull)
                .map(f -> Objects.requireNonNull(f).span())
                .distinct()
                .toList();
    }

    private static String giver(DirectiveFact directive) {
        String official = directive.official();
        return official != null
                ? official
                : Objects.requireNonNull(directive.issuer()).value();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
