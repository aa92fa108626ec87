package vn.giaoban.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * What the archive has of one place and one period (a quarter; also a half-year or a year), ready to be shown: every line carries
 * its report and sentence, and what is not known is null or counted. Page, PDF and data are made from this one value.
 *
 * @param asOf the day (in Vietnam) on which the newest of its reports was imported; null without reports
 * @param meetings by date, the undated ones last
 * @param directives by giver, in the order of the meetings
 * @param metrics one table per kind that occurs, results first
 * @param documents by kind and number
 * @param sources one per report, numbered from 1; every {@link Cite} points here
 */
public record QuarterSummary(
        SummaryPlace place,
        Period period,
        @Nullable LocalDate asOf,
        List<MeetingEntry> meetings,
        List<GivenTasks> directives,
        List<MetricTable> metrics,
        List<DocumentEntry> documents,
        Unplaced unplaced,
        List<SourceNote> sources) {

    public QuarterSummary {
        meetings = List.copyOf(meetings);
        directives = List.copyOf(directives);
        metrics = List.copyOf(metrics);
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
    }

    public boolean isEmpty() {
        return meetings.isEmpty();
    }

    public List<Task> tasks() {
        return directives.stream().flatMap(g -> g.tasks().stream()).toList();
    }

    public int taskCount() {
        return tasks().size();
    }

    public int metricCount() {
        return metrics.stream().mapToInt(t -> t.entries().size()).sum();
    }

    public long tasksWithoutGiver() {
        return directives.stream()
                .filter(g -> g.giver() == null)
                .mapToLong(g -> g.tasks().size())
                .sum();
    }

    public long tasksWithoutAddressee() {
        return directives.stream()
                .flatMap(g -> g.parts().stream())
                .filter(p -> p.addressee() == null)
                .mapToLong(p -> p.tasks().size())
                .sum();
    }

    public long tasksWithoutDeadline() {
        return tasks().stream().filter(t -> t.deadline() == null).count();
    }

    public long meetingsWithoutDate() {
        return meetings.stream().filter(m -> m.heldOn() == null).count();
    }

    public long meetingsWithoutHost() {
        return meetings.stream().filter(m -> m.host() == null).count();
    }

    public long meetingsWithoutChair() {
        return meetings.stream().filter(m -> m.chairs().isEmpty()).count();
    }

    public long metricsWithoutLabel() {
        return metrics.stream()
                .flatMap(t -> t.entries().stream())
                .filter(e -> e.label() == null)
                .count();
    }
}
