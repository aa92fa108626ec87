package vn.giaoban.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.summary.WordBody.Cell;
import vn.giaoban.time.Period;
import vn.giaoban.time.VietnameseDates;

/** A summary's first page, for a reader who has five minutes, and the block of the signature. */
final class WordFront {

    private static final int TEXT_WIDTH = 165;
    private static final int FIGURE_WIDTH = 22;

    private final QuarterSummary summary;
    private final PrintedWords words;
    private final SummaryTexts texts;
    private final Map<String, String> sections;
    private final SummarySettings settings;
    private final WordBody body;
    private final String when;
    private final String where;

    WordFront(QuarterSummary summary, PrintedWords words, SummaryTexts texts, SummarySettings settings, WordBody body) {
        this.summary = summary;
        this.words = words;
        this.texts = texts;
        this.sections = texts.sections();
        this.settings = settings;
        this.body = body;
        this.when = VietnameseDates.inWords(summary.period());
        this.where = summary.place().fullName();
    }

    void write() {
        head();
        body.paragraph(
                "Title", words.say("summary.title") + (settings.draft() ? " – " + words.say("summary.draft") : ""));
        body.paragraph("Subtitle", words.say("summary.subject", when, where));
        SummaryPlace place = summary.place();
        if (place.isOfToday() && !place.parts().isEmpty()) {
            body.paragraph("Front", words.say("summary.today.note", place.partNames()));
        }
        if (place.today() != null && place.existed()) {
            body.paragraph(
                    "Front", words.say("summary.today.then", place.today().name()));
        }
        if (!place.existed()) {
            body.paragraph("Normal", words.say("summary.notexisting", when, place.name()));
        }
        if (summary.isEmpty()) {
            body.paragraph("Normal", words.say("summary.empty", when, where));
        } else {
            keyFigures();
        }
    }

    private void head() {
        LocalDate asOf = summary.asOf();
        String place = summary.place().name();
        String day = asOf == null
                ? words.say("summary.dateline.blank", place)
                : words.say("summary.dateline", place, VietnameseDates.inWords(asOf));
        body.beside(
                List.of(65, 100),
                List.of(
                        List.of(
                                p -> p.bold(settings.issuer()),
                                Cell.of("*"),
                                Cell.of(words.say("summary.number") + " ...........")),
                        List.of(p -> p.bold(words.say("summary.party")), Cell.of(""), p -> p.italic(day))),
                "HeadBlock");
    }

    private void keyFigures() {
        body.heading(1, number("key") + ". " + words.say("summary.key"));
        body.paragraph(
                "Front",
                words.say(
                        "summary.overview",
                        when,
                        where,
                        summary.meetings().size(),
                        summary.sources().size(),
                        summary.taskCount(),
                        summary.metricCount(),
                        summary.documents().size()));
        KeyFigures key = summary.keyFigures();
        KeyFigures.Compared yearBefore = key.yearBefore();
        Period previousKnown = key.previous().known() ? key.previous().period() : null;
        Period yearBeforeKnown = yearBefore != null && yearBefore.known() ? yearBefore.period() : null;
        boolean hasPrevious = previousKnown != null;
        boolean hasYearBefore = yearBeforeKnown != null;
        compared(
                previousKnown,
                yearBeforeKnown,
                key.counts().stream()
                        .map(c -> count(c, hasPrevious, hasYearBefore))
                        .toList());
        if (!hasPrevious) {
            unknown(key.previous().period());
        }
        if (yearBefore != null && !hasYearBefore) {
            unknown(yearBefore.period());
        }
        if (!key.indicators().isEmpty()) {
            body.heading(3, words.say("summary.key.indicators"));
            compared(
                    previousKnown,
                    yearBeforeKnown,
                    key.indicators().stream()
                            .map(i -> indicator(i, hasPrevious, hasYearBefore))
                            .toList());
        } else if (hasPrevious || hasYearBefore) {
            body.paragraph("Front", p -> p.italic(words.say("summary.key.indicators.none")));
        }
        if (!texts.topicCounts().isEmpty()) {
            body.paragraph(
                    "Front", p -> p.bold(words.say("summary.key.topics") + ": ").plain(texts.topicCounts() + "."));
        }
        due();
        if (!texts.watch().isEmpty()) {
            body.paragraph(
                    "Front",
                    p -> p.bold(words.say("summary.key.watch") + ": ")
                            .plain(texts.watch() + " " + words.say("summary.key.watch.more", number("unknown"))));
        }
    }

    private void unknown(Period period) {
        body.paragraph("Front", words.say("summary.key.unknown", where, VietnameseDates.inWords(period)));
    }

    private void compared(@Nullable Period previous, @Nullable Period yearBefore, List<List<Cell>> rows) {
        var widths = new ArrayList<Integer>();
        var head = new ArrayList<String>();
        widths.add(0);
        head.add(words.say("summary.key.what"));
        widths.add(FIGURE_WIDTH);
        head.add(VietnameseDates.period(summary.period()));
        for (Period period : new @Nullable Period[] {previous, yearBefore}) {
            if (period != null) {
                widths.addAll(List.of(FIGURE_WIDTH, FIGURE_WIDTH));
                head.addAll(List.of(VietnameseDates.period(period), words.say("summary.key.change")));
            }
        }
        widths.set(0, TEXT_WIDTH - (widths.size() - 1) * FIGURE_WIDTH);
        body.table("Front", widths, head, rows);
    }

    private List<Cell> count(KeyCount count, boolean previous, boolean yearBefore) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(words.say("summary.key." + count.kind())));
        row.add(Cell.number(texts.number(count.value())));
        if (previous) {
            row.add(Cell.number(texts.number(count.previous())));
            row.add(Cell.number(texts.change(count.sincePrevious())));
        }
        if (yearBefore) {
            row.add(Cell.number(texts.number(count.yearBefore())));
            row.add(Cell.number(texts.change(count.sinceYearBefore())));
        }
        return row;
    }

    private List<Cell> indicator(KeyIndicator indicator, boolean previous, boolean yearBefore) {
        var row = new ArrayList<Cell>();
        String label =
                texts.shortened(indicator.line()) + " (" + indicator.line().unit() + ")"
                        + (summary.place().parts().isEmpty()
                                ? ""
                                : ", " + indicator.line().place());
        row.add(p -> p.plain(label).cite(indicator.cite()));
        row.add(Cell.number(texts.figure(indicator.now())));
        String unsaid = words.say("summary.key.notsaid");
        if (previous) {
            var then = indicator.previous();
            row.add(Cell.number(then == null ? unsaid : texts.figure(then)));
            row.add(Cell.number(texts.change(indicator, true)));
        }
        if (yearBefore) {
            var then = indicator.yearBefore();
            row.add(Cell.number(then == null ? unsaid : texts.figure(then)));
            row.add(Cell.number(texts.change(indicator, false)));
        }
        return row;
    }

    private void due() {
        if (summary.due().isEmpty()) {
            return;
        }
        body.heading(
                3,
                words.say("summary.key.due")
                        + (texts.moreDue() == 0
                                ? ""
                                : " ("
                                        + words.say("summary.key.due.more", texts.moreDue(), number("directives"))
                                        + ")"));
        for (DueTask due : texts.due()) {
            body.paragraph(
                    "Front",
                    p -> p.bold("– " + due.task().deadlineInVietnamese() + ": ")
                            .plain(texts.shortened(due.task()) + " ")
                            .italic("(" + texts.by(due) + ")")
                            .cite(due.task().cite()));
        }
    }

    private String number(String section) {
        return Objects.requireNonNull(sections.get(section));
    }

    void signature() {
        body.paragraph("AfterTable", "");
        body.beside(
                List.of(75, 90),
                List.of(
                        List.of(p -> p.bold(words.say("summary.recipients"))),
                        List.of(p -> p.italic(words.say("summary.signature")), Cell.of(""), Cell.of(""))),
                "HeadBlock");
    }
}
