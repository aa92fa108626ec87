package vn.giaoban.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Topic;

/**
 * What the archive has of one place and one period (a quarter; also a half-year or a year), ready to be shown: every line carries
 * its report and sentence, and what is not known is null or counted. Page, PDF, Word and data are made from this one value.
 *
 * @param meetings by date, the undated ones last
 * @param directives by giver, in the order of the meetings
 * @param metrics one per topic that occurs, in the order of the topics
 * @param documents by kind and number
 * @param sources one per report, numbered from 1; every {@link Cite} points here
 */
public record QuarterSummary(
        SummaryPlace place,
        Period period,
        KeyFigures keyFigures,
        List<MeetingEntry> meetings,
        List<GivenTasks> directives,
        List<MetricTopic> metrics,
        Attendance attendance,
        List<DocumentEntry> documents,
        Unplaced unplaced,
        List<SourceNote> sources,
        Making making) {

    public QuarterSummary {
        meetings = List.copyOf(meetings);
        directives = List.copyOf(directives);
        metrics = List.copyOf(metrics);
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
    }

    QuarterSummary made(Making how) {
        return new QuarterSummary(
                place,
                period,
                keyFigures,
                meetings,
                directives,
                metrics,
                attendance,
                documents,
                unplaced,
                sources,
                how);
    }

    public boolean isEmpty() {
        return meetings.isEmpty();
    }

    /** The day of {@link Making#asOf()}. */
    public @Nullable LocalDate asOf() {
        return making.asOf();
    }

    /** The day that printed documents carry: {@link #asOf()}, or the period's last where the archive has nothing. */
    public LocalDate printedOn() {
        LocalDate newest = asOf();
        return newest == null ? period.to() : newest;
    }

    /** Of the page: {@code /tong-hop/gia-lai/2024-Q2}, with {@code ?dia-gioi=nay} for today's unit. */
    public String path() {
        return path("");
    }

    /** @param ending {@code .pdf}, {@code .docx}, {@code .json}, or nothing for the page */
    public String path(String ending) {
        return "/tong-hop/" + place.id() + "/" + period + ending
                + place.territory().query();
    }

    /** Of the same place's page for another period. */
    public String pathOf(Period other) {
        return "/tong-hop/" + place.id() + "/" + other + place.territory().query();
    }

    /** {@code tong-hop-gia-lai-2024-Q2.pdf} */
    public String fileName(String ending) {
        return "tong-hop-" + place.id() + "-" + period + place.territory().suffix() + ending;
    }

    public List<Task> tasks() {
        return directives.stream().flatMap(g -> g.tasks().stream()).toList();
    }

    public int taskCount() {
        return tasks().size();
    }

    /** Those with a deadline, the earliest one first. */
    public List<DueTask> due() {
        var due = new ArrayList<DueTask>();
        for (GivenTasks given : directives) {
            for (AddressedTasks part : given.parts()) {
                part.tasks().stream()
                        .filter(t -> t.deadline() != null)
                        .forEach(t -> due.add(new DueTask(given.giver(), part.addressee(), t)));
            }
        }
        due.sort(Comparator.comparing(
                        (DueTask d) -> lastDay(Objects.requireNonNull(d.task().deadline())))
                .thenComparing(d -> d.task().number()));
        return due;
    }

    private static LocalDate lastDay(String deadline) {
        return Period.parse(deadline).map(Period::to).orElseGet(() -> LocalDate.parse(deadline));
    }

    /** In the order of the topics, those that occur. */
    public List<TopicCount> topics() {
        return Stream.of(Topic.values())
                .map(topic -> new TopicCount(
                        topic,
                        tasks().stream().filter(t -> t.topics().contains(topic)).count(),
                        figures().stream()
                                .filter(f -> f.topics().contains(topic))
                                .count()))
                .filter(c -> c.directives() + c.metrics() > 0)
                .toList();
    }

    public List<MetricEntry> figures() {
        return metrics.stream().flatMap(t -> t.entries().stream()).toList();
    }

    public int metricCount() {
        return figures().size();
    }

    public long doubts() {
        return figures().stream().filter(MetricEntry::isDoubted).count();
    }

    /** Those that there are. */
    public List<Gap> gaps() {
        List<GivenTasks> unknownGivers =
                directives.stream().filter(g -> g.giver() == null).toList();
        List<AddressedTasks> unaddressed = directives.stream()
                .flatMap(g -> g.parts().stream())
                .filter(p -> p.addressee() == null)
                .toList();
        return Stream.of(
                        gap(Gap.Kind.DATE, meetings, m -> m.heldOn() == null),
                        gap(Gap.Kind.HOST, meetings, m -> m.host() == null),
                        gap(Gap.Kind.CHAIR, meetings, m -> m.chairs().isEmpty()),
                        new Gap(
                                Gap.Kind.GIVER,
                                unknownGivers.stream()
                                        .mapToLong(g -> g.tasks().size())
                                        .sum()),
                        new Gap(
                                Gap.Kind.ADDRESSEE,
                                unaddressed.stream()
                                        .mapToLong(p -> p.tasks().size())
                                        .sum()),
                        gap(Gap.Kind.DEADLINE, tasks(), t -> t.deadline() == null),
                        gap(Gap.Kind.LABEL, figures(), f -> f.label() == null),
                        new Gap(Gap.Kind.DOUBT, doubts()),
                        new Gap(Gap.Kind.UNPLACED_PERIOD, unplaced.withoutPeriod()),
                        new Gap(Gap.Kind.UNPLACED_PLACE, unplaced.withoutPlace()),
                        new Gap(Gap.Kind.UNPLACED_NEITHER, unplaced.withNeither()))
                .filter(g -> g.count() > 0)
                .toList();
    }

    private static <T> Gap gap(Gap.Kind kind, List<T> of, Predicate<T> lacks) {
        return new Gap(kind, of.stream().filter(lacks).count());
    }

    /** Of a report by its id; null where the summary is not made from it. */
    public @Nullable Integer note(long reportId) {
        return sources.stream()
                .filter(n -> n.reportId() == reportId)
                .map(SourceNote::number)
                .findFirst()
                .orElse(null);
    }
}
