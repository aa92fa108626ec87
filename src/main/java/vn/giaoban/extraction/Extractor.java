package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.extraction.Zones.Zone;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;

/** Reads a report: the one door into this module. Thread-safe; loading the lexicons is the dear part, so keep one. */
public final class Extractor {

    /** Changes whenever the same text may give other facts; every stored fact names the version that found it. */
    public static final String VERSION = "6";

    private final PersonFinder persons = new PersonFinder();
    private final RoleFinder roles = new RoleFinder();
    private final MeetingFinder meeting = new MeetingFinder();
    private final TaskForm form = new TaskForm();

    public ReportFacts read(ReportText report) {
        List<ReferenceFact> references = new ReferenceFinder().find(report);
        MeetingFact meeting = this.meeting.find(report, references).orElse(null);
        if (meeting == null) {
            return ReportFacts.none(this.meeting.reason(report));
        }
        String text = report.matching();
        var zones = new Zones(report, text);
        PersonFinder.Reading reading = persons.read(report, text, zones);
        var groups = new GroupFinder(report, text, form);
        var directives =
                new DirectiveFinder(report, text, reading.people(), form, MeetingTime.of(meeting), meeting.host());
        var attending = new ArrayList<GroupFact>();
        int paragraph = -1;
        for (Sentence sentence : report.sentences()) {
            Zone zone = zones.of(sentence.paragraph());
            if (zone == Zone.APART || zone == Zone.HEADLINE) {
                continue;
            }
            List<Mention> mentions = reading.in(sentence.span());
            roles.read(text, sentence.span(), mentions, reading.people(), directives.speaker());
            if (zone == Zone.BODY) {
                attending.addAll(groups.in(sentence.span(), mentions));
                directives.read(sentence, mentions, sentence.paragraph() != paragraph);
                paragraph = sentence.paragraph();
            } else {
                directives.readAside(sentence, mentions);
            }
        }
        return new ReportFacts(
                null,
                meeting,
                reading.people().facts(),
                attending,
                directives.found(),
                metrics(report, meeting),
                references);
    }

    private static List<MetricFact> metrics(ReportText report, MeetingFact meeting) {
        List<MetricFact> found = new MetricFinder().find(report);
        return new Doubts(report).of(new Comparisons(report, meeting).of(found));
    }
}
