package vn.giaoban.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.AttendingGroup;
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.FactRow;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Participation;
import vn.giaoban.series.RecentSeries;
import vn.giaoban.series.Series;
import vn.giaoban.time.Period;
import vn.giaoban.topic.Topics;

/** Makes the summary of a place and a period from the archive's rows. */
@Service
public class Summaries {

    /** So many quarters before the last one are drawn: the same quarter of two years before is among them. */
    private static final int QUARTERS_BEFORE = 8;

    private final SummaryScopes scopes;
    private final SummaryRows rows;
    private final RecentSeries recent;
    private final KeyFigureReading keyFigures;
    private final Topics topics;
    private final SummarySettings settings;

    Summaries(
            SummaryScopes scopes,
            SummaryRows rows,
            RecentSeries recent,
            KeyFigureReading keyFigures,
            Topics topics,
            SummarySettings settings) {
        this.scopes = scopes;
        this.rows = rows;
        this.recent = recent;
        this.keyFigures = keyFigures;
        this.topics = topics;
        this.settings = settings;
    }

    /** As of then. */
    @Transactional(readOnly = true)
    public QuarterSummary of(String place, String period) {
        return of(place, period, "");
    }

    /**
     * @param place slug, {@code gia-lai}
     * @param period a quarter {@code 2024-Q2}, a half-year {@code 2024-H1} or a year {@code 2024}
     * @param territory {@code nay} for today's unit with all that went into it; empty for the unit as it was then
     * @return without meetings where the archive has none
     * @throws UnknownSummary where the place is unknown, or period or territory is none of these
     */
    @Transactional(readOnly = true)
    public QuarterSummary of(String place, String period, String territory) {
        Coverage coverage =
                Coverage.of(period).orElseThrow(() -> new UnknownSummary(UnknownSummary.Part.PERIOD, period));
        SummaryScope scope = scopes.of(place, coverage.period(), Territory.of(territory));
        List<Meeting> meetings = rows.meetings(scope.ids(), coverage);
        var sources = new Sources(meetings);
        List<Participation> people = inOrder(rows.participations(sources.reports()), p -> sources.number(p.report()));
        List<Metric> metrics = inOrder(rows.metrics(sources.reports()), m -> sources.number(m.report()));
        List<AttendingGroup> groups = inOrder(rows.groups(sources.reports()), g -> sources.number(g.report()));
        List<Directive> directives = inOrder(rows.directives(sources.reports()), d -> sources.number(d.report()));
        List<Citation> citations = inOrder(rows.citations(sources.reports()), c -> sources.number(c.report()));
        List<Series> series = series(scope, coverage, meetings);
        var entries = new MeetingEntries(scope.shown().id(), sources, rows.findings(sources.reports()), people, groups);
        return hashed(new QuarterSummary(
                scope.shown(),
                coverage.period(),
                keyFigures.of(scope.ids(), coverage, series, sources),
                meetings.stream().map(entries::of).toList(),
                new TaskGroups(sources, topics::of).of(directives),
                new MetricTopics(sources, topics::of).of(metrics, series),
                new LeaderTable(sources).of(people),
                new DocumentEntries(sources).of(citations),
                rows.unplaced(scope.ids(), coverage),
                sources.notes(),
                making(scope, coverage, sources, List.of(people, groups, directives, metrics, citations))));
    }

    private static <T> List<T> inOrder(List<T> facts, ToIntFunction<T> number) {
        return facts.stream().sorted(Comparator.comparingInt(number)).toList();
    }

    private List<Series> series(SummaryScope scope, Coverage coverage, List<Meeting> meetings) {
        Set<Long> ids = meetings.stream().map(Meeting::id).collect(Collectors.toSet());
        return recent.of(
                new RecentSeries.Asked(scope.places(), firstQuarter(coverage), coverage.lastQuarter(), spans(coverage)),
                ids);
    }

    private static Period firstQuarter(Coverage coverage) {
        return Stream.iterate(coverage.lastQuarter(), Period::previous)
                .skip(QUARTERS_BEFORE)
                .findFirst()
                .orElseThrow();
    }

    /** Of meetings without a quarter, in the period or in those it is compared with. */
    private static List<String> spans(Coverage coverage) {
        return Stream.of(coverage, coverage.previous(), coverage.yearBefore())
                .flatMap(c -> c.longer().stream())
                .distinct()
                .toList();
    }

    private Making making(SummaryScope scope, Coverage coverage, Sources sources, List<List<? extends FactRow>> facts) {
        return new Making(
                rows.newest(scope.ids(), firstQuarter(coverage), coverage.lastQuarter(), spans(coverage))
                        .map(Sources::day)
                        .orElse(null),
                sources.readers(),
                facts.stream().mapToInt(List::size).sum(),
                (int) facts.stream()
                        .flatMap(List::stream)
                        .filter(row -> row.decided() != null)
                        .count(),
                "",
                settings.address());
    }

    private static QuarterSummary hashed(QuarterSummary summary) {
        Making making = summary.making();
        String address = making.address();
        QuarterSummary made = summary.made(making.at(address == null ? null : address + summary.path()));
        return made.made(made.making().hashed(SummaryJson.sha256(made)));
    }
}
