package vn.giaoban.summary;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Document;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.PlaceVersion;
import vn.giaoban.archive.Quotation;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.MetricKind;

/** Makes the summary of a place and a period from the archive's rows. */
@Service
public class Summaries {

    private final SummaryRows rows;

    Summaries(SummaryRows rows) {
        this.rows = rows;
    }

    /**
     * @param place slug, {@code gia-lai}
     * @param period a quarter {@code 2024-Q2}, a half-year {@code 2024-H1} or a year {@code 2024}
     * @return without meetings where the archive has none
     * @throws UnknownSummary where the place is unknown or the period is none of these
     */
    @Transactional(readOnly = true)
    public QuarterSummary of(String place, String period) {
        Coverage coverage =
                Coverage.of(period).orElseThrow(() -> new UnknownSummary(UnknownSummary.Part.PERIOD, period));
        Place unit = rows.place(place).orElseThrow(() -> new UnknownSummary(UnknownSummary.Part.PLACE, place));
        List<Meeting> meetings = rows.meetings(place, coverage);
        var sources = new Sources(meetings);
        var entries = new MeetingEntries(
                sources,
                rows.findings(sources.reports()),
                inOrder(rows.participations(sources.reports()), p -> sources.number(p.report())),
                inOrder(rows.groups(sources.reports()), g -> sources.number(g.report())));
        List<Directive> directives = inOrder(rows.directives(sources.reports()), d -> sources.number(d.report()));
        List<Metric> metrics = inOrder(rows.metrics(sources.reports()), m -> sources.number(m.report()));
        List<Citation> citations = inOrder(rows.citations(sources.reports()), c -> sources.number(c.report()));
        return new QuarterSummary(
                placeIn(unit, coverage.period()),
                coverage.period(),
                sources.newest(),
                meetings.stream().map(entries::of).toList(),
                new TaskGroups(sources).of(directives),
                tables(metrics, sources),
                documents(citations, sources),
                rows.unplaced(place, coverage),
                sources.notes());
    }

    private static <T> List<T> inOrder(List<T> facts, ToIntFunction<T> number) {
        return facts.stream().sorted(Comparator.comparingInt(number)).toList();
    }

    private static SummaryPlace placeIn(Place unit, Period period) {
        Optional<PlaceVersion> then = unit.on(period.to()).or(() -> unit.on(period.from()));
        PlaceVersion version = then.orElseGet(unit::latest);
        return new SummaryPlace(unit.id(), version.name(), version.kind(), then.isPresent());
    }

    private static List<MetricTable> tables(List<Metric> metrics, Sources sources) {
        return Stream.of(MetricKind.RESULT, MetricKind.TARGET, MetricKind.ATTENDANCE, MetricKind.AWARD)
                .map(kind -> new MetricTable(
                        kind,
                        metrics.stream()
                                .filter(m -> m.kind() == kind)
                                .map(m -> entry(m, sources))
                                .toList()))
                .filter(t -> !t.entries().isEmpty())
                .toList();
    }

    private static MetricEntry entry(Metric metric, Sources sources) {
        Quotation label = metric.label();
        return new MetricEntry(
                metric.id(),
                metric.ordinal(),
                label == null ? null : label.words(),
                shown(metric.quote(), metric.value(), metric.whole(), metric.unit()),
                metric.change(),
                metric.qualifier(),
                sources.cite(metric.report(), metric.anchor().span()));
    }

    private static String shown(String quote, BigDecimal value, @Nullable BigDecimal whole, String unit) {
        return quote.chars().anyMatch(Character::isDigit) ? quote : VietnameseNumbers.quantity(value, whole, unit);
    }

    private static List<DocumentEntry> documents(List<Citation> citations, Sources sources) {
        Map<Document, List<Citation>> byDocument = citations.stream()
                .collect(Collectors.groupingBy(Citation::document, LinkedHashMap::new, Collectors.toList()));
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return byDocument.entrySet().stream()
                .map(e -> new DocumentEntry(
                        e.getKey().id(),
                        e.getKey().kind(),
                        e.getKey().number(),
                        e.getKey().issuer(),
                        e.getKey().dated(),
                        e.getValue().stream()
                                .map(c -> sources.cite(c.report(), c.anchor().span()))
                                .toList()))
                .sorted(Comparator.comparing(DocumentEntry::kind, vietnamese)
                        .thenComparing(d -> leadingNumber(d.number()))
                        .thenComparing(DocumentEntry::number))
                .toList();
    }

    private static int leadingNumber(String number) {
        String digits = number.replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
