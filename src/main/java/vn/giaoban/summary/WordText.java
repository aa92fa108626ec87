package vn.giaoban.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.series.Chart;
import vn.giaoban.series.Series;
import vn.giaoban.series.SeriesFigure;
import vn.giaoban.series.Slot;
import vn.giaoban.summary.WordBody.Cell;
import vn.giaoban.time.VietnameseDates;

/** The sections of a summary behind its first page, in their order. */
final class WordText {

    private final QuarterSummary summary;
    private final PrintedWords words;
    private final SummaryTexts texts;
    private final Map<String, String> sections;
    private final SummarySettings settings;
    private final WordBody body;

    WordText(QuarterSummary summary, PrintedWords words, SummaryTexts texts, SummarySettings settings, WordBody body) {
        this.summary = summary;
        this.words = words;
        this.texts = texts;
        this.sections = texts.sections();
        this.settings = settings;
        this.body = body;
    }

    void write() {
        if (!summary.isEmpty()) {
            section("meetings");
            body.paragraph("Quiet", words.say("summary.howtoread"));
            for (int i = 0; i < summary.meetings().size(); i++) {
                meeting(i + 1, summary.meetings().get(i));
            }
            directives();
            metrics();
            leaders();
            documents();
        }
        section("unknown");
        texts.gaps().forEach(gap -> body.paragraph("Directive", "– " + gap));
        if (summary.unplaced().total() > 0) {
            body.paragraph("Quiet", words.say("summary.gap.how"));
        }
        sources();
        making();
    }

    private void section(String name) {
        String key = name.equals("making") ? "summary.making" : "summary." + name;
        body.heading(1, sections.get(name) + ". " + words.say(key));
    }

    private void meeting(int number, MeetingEntry meeting) {
        Stated<String> title = meeting.title();
        body.heading(2, number + ". " + (title == null ? words.say("summary.unnamed") : title.value()), p -> {
            if (title != null) {
                stated(p, map(title, ""));
            }
        });
        var rows = new ArrayList<List<Cell>>();
        Stated<LocalDate> heldOn = meeting.heldOn();
        rows.add(row("date", heldOn == null ? null : map(heldOn, VietnameseDates.day(heldOn.value()))));
        var period = meeting.period();
        rows.add(row("period", period == null ? null : map(period, VietnameseDates.period(period.value()))));
        rows.add(row("host", meeting.host()));
        if (meeting.place() != null) {
            rows.add(List.of(say("summary.meeting.place"), Cell.of(meeting.place())));
        }
        rows.add(List.of(say("summary.meeting.chairs"), people(meeting.chairs())));
        if (!meeting.others().isEmpty()) {
            rows.add(List.of(say("summary.meeting.people"), people(meeting.others())));
        }
        if (!meeting.groups().isEmpty()) {
            rows.add(List.of(say("summary.meeting.groups"), p -> {
                for (int i = 0; i < meeting.groups().size(); i++) {
                    stated(p.plain(i == 0 ? "" : "; "), meeting.groups().get(i));
                }
            }));
        }
        body.table(
                "Table", List.of(35, 130), List.of(text("summary.meeting.fact"), text("summary.meeting.value")), rows);
    }

    private static <T> Stated<String> map(Stated<T> stated, String shown) {
        return new Stated<>(shown, stated.given(), stated.cites());
    }

    private List<Cell> row(String fact, @Nullable Stated<String> value) {
        return List.of(say("summary.meeting." + fact), p -> stated(p, value));
    }

    private void stated(WordParagraph p, @Nullable Stated<String> value) {
        if (value == null) {
            p.italic(text("summary.notstated"));
            return;
        }
        p.plain(value.value()).cites(value.cites());
        if (value.given()) {
            p.italic(" (" + text("summary.given") + ")");
        }
    }

    private Cell people(List<Attendee> people) {
        return p -> {
            if (people.isEmpty()) {
                p.italic(text("summary.notstated"));
            }
            for (int i = 0; i < people.size(); i++) {
                Attendee person = people.get(i);
                p.plain(i == 0 ? "" : "; ").bold(person.name());
                if (!person.titles().isEmpty()) {
                    p.plain(", " + String.join(", ", person.titles()));
                }
                p.cite(person.cite());
            }
        };
    }

    private void directives() {
        if (summary.directives().isEmpty()) {
            return;
        }
        section("directives");
        int number = 0;
        for (GivenTasks given : summary.directives()) {
            body.heading(
                    2,
                    ++number + ". " + Objects.requireNonNullElse(given.giver(), text("summary.task.giver.unknown"))
                            + ": "
                            + words.say("summary.task.count", given.tasks().size()));
            if (!given.titles().isEmpty()) {
                body.paragraph("Addressee", p -> p.plain(String.join("; ", given.titles()) + "."));
            }
            if (!given.hasAddressee() || !given.hasDeadline()) {
                body.paragraph(
                        "Addressee",
                        (given.hasAddressee() ? "" : text("summary.task.to.unknown") + " ")
                                + (given.hasDeadline() ? "" : text("summary.task.deadline.unknown")));
            }
            for (AddressedTasks part : given.parts()) {
                if (part.addressee() != null) {
                    body.paragraph("Addressee", text("summary.task.to") + " " + part.addressee());
                } else if (given.hasAddressee()) {
                    body.paragraph("Addressee", text("summary.task.to.unknown"));
                }
                part.tasks().forEach(this::task);
            }
        }
    }

    private void task(Task task) {
        body.paragraph("Directive", p -> {
            p.plain(task.number() + ". " + task.text());
            String deadline = task.deadlineInVietnamese();
            if (deadline != null) {
                p.plain("; ").bold(words.say("summary.task.deadline", deadline));
            }
            p.cite(task.cite());
            String topics = texts.topics(task);
            if (!topics.isEmpty()) {
                p.italic(" (" + topics + ")");
            }
        });
    }

    private void metrics() {
        if (summary.metrics().isEmpty()) {
            return;
        }
        section("metrics");
        int number = 0;
        for (MetricTopic topic : summary.metrics()) {
            body.heading(2, ++number + ". " + texts.topic(topic.topic()));
            topic.series().forEach(this::series);
            body.table(
                    "Table",
                    List.of(62, 42, 45, 16),
                    List.of(
                            text("summary.metric.label"),
                            text("summary.metric.value"),
                            text("summary.metric.note"),
                            text("summary.metric.source")),
                    topic.entries().stream().map(this::metric).toList());
        }
    }

    private List<Cell> metric(MetricEntry entry) {
        String label = entry.label();
        String change = entry.change() == null ? "" : text("summary.metric.change." + entry.change()) + " ";
        String qualifier = text("summary.metric.qualifier." + entry.qualifier());
        String remarks = texts.remarks(entry);
        String doubt = texts.doubt(entry);
        return List.of(
                label == null ? p -> p.italic(text("summary.notstated")) : Cell.of(label),
                Cell.of(change + (qualifier.isEmpty() ? "" : qualifier + " ") + entry.value()),
                p -> p.plain(remarks)
                        .plain(remarks.isEmpty() || doubt.isEmpty() ? "" : "; ")
                        .bold(doubt),
                p -> p.cite(entry.cite()));
    }

    private void series(Series series) {
        String label = series.line().label() + " (" + series.line().unit() + ")"
                + (summary.place().parts().isEmpty() ? "" : ", " + series.line().place());
        body.heading(3, label);
        Chart chart = texts.chart(series);
        body.picture(WordChart.png(chart), chart.width(), chart.height(), chart.title() + ". " + chart.description());
        body.table(
                "Table",
                List.of(45, 75, 45),
                List.of(text("summary.metrics.values"), text("summary.metric.value"), text("summary.metric.source")),
                texts.told(series).stream().map(this::slot).toList());
    }

    private List<Cell> slot(Slot slot) {
        SeriesFigure figure = slot.figures().get(0);
        Integer note = summary.note(figure.reportId());
        return List.of(Cell.of(VietnameseDates.period(slot.quarter())), Cell.number(texts.values(slot)), p -> {
            if (note == null) {
                p.plain(words.say(
                        "summary.metrics.cite",
                        Long.toString(figure.meetingId()),
                        Integer.toString(figure.sentence())));
            } else {
                p.cite(new Cite(note, figure.meetingId(), figure.reportId(), figure.sentence(), figure.sentence()));
            }
        });
    }

    private void leaders() {
        section("leaders");
        body.paragraph("Quiet", text("summary.leaders.what"));
        Attendance attendance = summary.attendance();
        if (attendance.leaders().isEmpty()) {
            body.paragraph("Normal", text("summary.leaders.none"));
        } else {
            body.table(
                    "Table",
                    List.of(69, 22, 20, 24, 30),
                    List.of(
                            text("summary.leaders.name"),
                            text("summary.leaders.attended"),
                            text("summary.leaders.chaired"),
                            text("summary.leaders.spoke"),
                            text("summary.leaders.source")),
                    attendance.leaders().stream().map(this::leader).toList());
        }
        if (attendance.others() > 0) {
            body.paragraph("Normal", words.say("summary.leaders.others", attendance.others()));
        }
    }

    private List<Cell> leader(Leader leader) {
        return List.of(
                p -> p.bold(leader.name())
                        .plain(leader.titles().isEmpty() ? "" : ", " + String.join(", ", leader.titles())),
                Cell.number(leader.meetings().size() + "/" + summary.meetings().size()),
                Cell.number(Long.toString(leader.chaired())),
                Cell.number(Long.toString(leader.spoke())),
                p -> p.cites(texts.cites(leader.cites())).plain(" " + texts.moreCites(leader.cites())));
    }

    private void documents() {
        if (summary.documents().isEmpty()) {
            return;
        }
        section("documents");
        body.table(
                "Table",
                List.of(62, 55, 30, 18),
                List.of(
                        text("summary.document.name"),
                        text("summary.document.issuer"),
                        text("summary.document.date"),
                        text("summary.document.source")),
                summary.documents().stream()
                        .map(d -> List.<Cell>of(
                                Cell.of(d.kind() + " " + d.number()),
                                d.issuer() == null ? p -> p.italic(text("summary.notstated")) : Cell.of(d.issuer()),
                                d.dated() == null
                                        ? p -> p.italic(text("summary.notstated"))
                                        : Cell.of(VietnameseDates.day(d.dated())),
                                p -> p.cites(texts.cites(d.cites())).plain(" " + texts.moreCites(d.cites()))))
                        .toList());
    }

    private void sources() {
        if (summary.isEmpty()) {
            return;
        }
        section("sources");
        for (SourceNote source : summary.sources()) {
            String publisher = source.source() == null
                    ? text("summary.source.publisher.unknown")
                    : words.say("summary.source.publisher", source.source());
            String details = words.say(
                    "summary.source.details",
                    VietnameseDates.day(source.importedOn()),
                    source.shortSha256(),
                    source.extractorVersion());
            body.paragraph("Source", p -> {
                // Headings' anchors have numbers below.
                body.anchored(
                        1_000_000 + source.number(),
                        WordNotes.anchor(source.number()),
                        () -> p.bold("[" + source.number() + "]"));
                p.plain(" " + source.fileName() + "; " + publisher + "; " + details + ".");
            });
        }
    }

    private void making() {
        section("making");
        Making making = summary.making();
        var lines = new ArrayList<String>();
        lines.add(words.say("summary.making.how", summary.sources().size()));
        if (!making.readers().isEmpty()) {
            lines.add(words.say("summary.making.readers", String.join(", ", making.readers())));
        }
        SummarySettings.Layout layout = settings.layout();
        if (making.facts() > 0) {
            lines.add(words.say("summary.making.checked", making.checked(), making.facts()));
        }
        lines.add(words.say("summary.making.layout", layout.rule(), VietnameseDates.day(layout.asOf())));
        lines.add(words.say("summary.making.hash", summary.fileName(".json"), making.sha256()));
        if (making.address() != null) {
            lines.add(words.say("summary.making.address", making.address()));
        }
        lines.forEach(line -> body.paragraph("Source", line));
    }

    private Cell say(String key) {
        return Cell.of(text(key));
    }

    private String text(String key) {
        return words.say(key);
    }
}
