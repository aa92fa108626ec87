package vn.giaoban.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Report;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** The reports of a summary, numbered in the order of its meetings, and cites into them. */
final class Sources {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<Report> reports = new ArrayList<>();
    private final List<SourceNote> notes = new ArrayList<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Long, ReportText> texts = new HashMap<>();

    Sources(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            for (Report report : meeting.reports()) {
                reports.add(report);
                numbers.put(report.id(), reports.size());
                texts.put(report.id(), report.text());
                notes.add(note(reports.size(), report));
            }
        }
    }

    List<Report> reports() {
        return reports;
    }

    List<SourceNote> notes() {
        return notes;
    }

    /** Orders facts by report, in the order of the meetings. */
    int number(Report report) {
        return numbers.getOrDefault(report.id(), 0);
    }

    Cite cite(Report report, Span span) {
        ReportText text = text(report);
        return new Cite(
                number(report),
                report.meeting().id(),
                report.id(),
                text.sentenceAt(span.start()).number(),
                text.sentenceAt(span.end() - 1).number());
    }

    /** @param sentence its number */
    Cite cite(long reportId, long meetingId, int sentence) {
        return new Cite(numbers.getOrDefault(reportId, 0), meetingId, reportId, sentence, sentence);
    }

    boolean has(long reportId) {
        return numbers.containsKey(reportId);
    }

    ReportText text(Report report) {
        ReportText known = texts.get(report.id());
        return known != null ? known : report.text();
    }

    /** Versions of the reader, oldest first. */
    List<String> readers() {
        return notes.stream()
                .map(SourceNote::extractorVersion)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(VIETNAM).toLocalDate();
    }

    private static SourceNote note(int number, Report report) {
        return new SourceNote(
                number,
                report.id(),
                report.meeting().id(),
                report.fileName(),
                report.source(),
                HexFormat.of().formatHex(report.sha256()),
                day(report.importedAt()),
                report.extractorVersion());
    }
}
