package vn.giaoban.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.DirectiveFact.Deadline;
import vn.giaoban.extraction.Extractor;
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
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;
import vn.giaoban.vocabulary.Role;

/** Facts written by hand: each is looked up in the text, which must hold it. */
public final class FactsOf {

    private final ReportText text;
    private MeetingFact meeting = MeetingFact.UNKNOWN;
    private final List<PersonFact> people = new ArrayList<>();
    private final List<GroupFact> groups = new ArrayList<>();
    private final List<DirectiveFact> directives = new ArrayList<>();
    private final List<MetricFact> metrics = new ArrayList<>();
    private final List<ReferenceFact> references = new ArrayList<>();

    private FactsOf(String text) {
        this.text = ReportText.of(text);
    }

    public static FactsOf report(String text) {
        return new FactsOf(text);
    }

    /** The whole text stands for the place of date, period and province. */
    public FactsOf meeting(@Nullable String date, @Nullable String period, @Nullable String province) {
        meeting = new MeetingFact(
                found(text.text()),
                date == null ? null : whole(LocalDate.parse(date)),
                period == null ? null : whole(Period.of(period)),
                province == null ? null : whole(province),
                null);
        return this;
    }

    /** With who held it. */
    public FactsOf heldBy(String host) {
        meeting = new MeetingFact(meeting.title(), meeting.date(), meeting.period(), meeting.province(), found(host));
        return this;
    }

    public FactsOf person(String name, String... aliases) {
        people.add(new PersonFact(
                name,
                List.of(aliases),
                List.of(),
                List.of(new Found<>(Role.DIRECT, at(name), "by-hand")),
                List.of(at(name)),
                "by-hand"));
        return this;
    }

    public FactsOf group(String words) {
        groups.add(new GroupFact(words, at(words), "by-hand"));
        return this;
    }

    @SuppressWarnings("NullAway") // loses the annotation of a compact constructor's parameter between two compilations
    public FactsOf directive(String quote, String official, @Nullable String addressee, @Nullable String deadline) {
        directives.add(new DirectiveFact(
                quote,
                at(quote),
                official,
                null,
                at(official),
                addressee == null ? null : found(addressee),
                deadline == null ? null : whole(new Deadline(null, Period.of(deadline))),
                "by-hand"));
        return this;
    }

    public FactsOf metric(String quote, String value, String unit) {
        metrics.add(new MetricFact(
                quote,
                at(quote),
                new BigDecimal(value),
                null,
                unit,
                null,
                null,
                Qualifier.EXACT,
                MetricKind.RESULT,
                "by-hand"));
        return this;
    }

    /** The figures as the extractor finds them, with what relates them. */
    public FactsOf metricsAsRead() {
        metrics.addAll(new Extractor().read(text).metrics());
        return this;
    }

    public FactsOf reference(String quote, String kind, String number, @Nullable String issuer, @Nullable String date) {
        references.add(new ReferenceFact(
                quote,
                at(quote),
                kind,
                number,
                issuer,
                date == null ? null : LocalDate.parse(date),
                List.of(at(quote)),
                "by-hand"));
        return this;
    }

    public ReportFacts facts() {
        return new ReportFacts(null, meeting, people, groups, directives, metrics, references);
    }

    public IncomingReport incoming() {
        return incoming(Given.NOTHING);
    }

    public IncomingReport incoming(Given given) {
        return new IncomingReport(
                text.text().getBytes(StandardCharsets.UTF_8),
                "bao-cao.txt",
                "text/plain;charset=UTF-8",
                text,
                facts(),
                given,
                Origin.COMMAND_LINE);
    }

    private Found<String> found(String words) {
        return new Found<>(words, at(words), "by-hand");
    }

    private <T> Found<T> whole(T value) {
        return new Found<>(value, new Span(0, text.text().length()), "by-hand");
    }

    private Span at(String words) {
        int start = text.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }
}
