package vn.giaoban.extraction;

import java.util.List;

/**
 * All that was found in one report, each list in the order of the text.
 *
 * @param isMeeting false where the text reports no meeting or working session; then everything else is empty
 */
public record ReportFacts(
        boolean isMeeting,
        MeetingFact meeting,
        List<PersonFact> people,
        List<GroupFact> groups,
        List<DirectiveFact> directives,
        List<MetricFact> metrics,
        List<ReferenceFact> references) {

    public static final ReportFacts NO_MEETING =
            new ReportFacts(false, MeetingFact.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of());
}
