package vn.giaoban.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one report, each list in the order of the text.
 *
 * @param noMeeting why the text reports no meeting or working session; then everything else is empty. Null where it does
 */
public record ReportFacts(
        @Nullable NoMeeting noMeeting,
        MeetingFact meeting,
        List<PersonFact> people,
        List<GroupFact> groups,
        List<DirectiveFact> directives,
        List<MetricFact> metrics,
        List<ReferenceFact> references) {

    /** The facts of a text that reports no meeting: none. */
    static ReportFacts none(NoMeeting reason) {
        return new ReportFacts(reason, MeetingFact.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public boolean isMeeting() {
        return noMeeting == null;
    }

    public ReportFacts withMeeting(MeetingFact other) {
        return new ReportFacts(noMeeting, other, people, groups, directives, metrics, references);
    }

    public ReportFacts withPeople(List<PersonFact> others) {
        return new ReportFacts(noMeeting, meeting, others, groups, directives, metrics, references);
    }

    public ReportFacts withGroups(List<GroupFact> others) {
        return new ReportFacts(noMeeting, meeting, people, others, directives, metrics, references);
    }

    public ReportFacts withDirectives(List<DirectiveFact> others) {
        return new ReportFacts(noMeeting, meeting, people, groups, others, metrics, references);
    }

    public ReportFacts withMetrics(List<MetricFact> others) {
        return new ReportFacts(noMeeting, meeting, people, groups, directives, others, references);
    }

    public ReportFacts withReferences(List<ReferenceFact> others) {
        return new ReportFacts(noMeeting, meeting, people, groups, directives, metrics, others);
    }
}
