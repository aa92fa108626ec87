package vn.giaoban.extraction.explain;

import static vn.giaoban.extraction.CommandTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MeetingFact;
import vn.giaoban.extraction.ReasonInWords;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;

/**
 * A report like a critical edition: its sentences with their numbers in the margin and its facts marked, below each paragraph what the
 * marks say and by which rule.
 */
public final class Explanation {

    private static final int MARGIN = 5;
    private static final int NUMBER = 3;
    private static final int KIND = 12;

    private final ReportText text;
    private final ReportFacts facts;
    private final int columns;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    private Explanation(ReportText text, ReportFacts facts, Screen screen) {
        this.text = text;
        this.facts = facts;
        this.columns = screen.columns();
        this.paint = new Paint(screen.color());
    }

    /**
     * Lines that end with {@code \n}.
     *
     * @param report the file's name
     */
    public static String of(String report, ReportText text, ReportFacts facts, Screen screen) {
        return new Explanation(text, facts, screen).print(report);
    }

    private String print(String report) {
        write("", List.of(new Piece(report, Piece.STRONG)));
        summary();
        List<Mark> marks = Marks.of(text, facts);
        List<Span> paragraphs = text.paragraphs();
        Map<Integer, List<Sentence>> sentences =
                text.sentences().stream().collect(Collectors.groupingBy(Sentence::paragraph));
        for (int p = 0; p < paragraphs.size(); p++) {
            out.append('\n');
            var paragraph = new MarkedParagraph(text, paragraphs.get(p), marks);
            sentences(sentences.getOrDefault(p, List.of()), paragraphs.get(p), paragraph);
            Map<List<Note>, Long> times = paragraph.times();
            paragraph.numbers().forEach((notes, number) -> notes(notes, number, times.getOrDefault(notes, 1L)));
        }
        return out.toString();
    }

    private void summary() {
        if (facts.noMeeting() != null) {
            write("", List.of(new Piece(say("explain.no-meeting"), Piece.STRONG)));
            write("", List.of(new Piece(ReasonInWords.of(facts.noMeeting(), text), Piece.PLAIN)));
            return;
        }
        String counts = say(
                "explain.counts",
                facts.people().size(),
                facts.groups().size(),
                facts.directives().size(),
                facts.metrics().size(),
                facts.references().size());
        write("", List.of(new Piece(counts, Piece.PLAIN)));
        String open = open(facts.meeting());
        if (!open.isEmpty()) {
            write("", List.of(new Piece(say("explain.open", open), Piece.PLAIN)));
        }
    }

    private static String open(MeetingFact meeting) {
        return Stream.of(
                        open(Kind.MEETING_TITLE, meeting.title()),
                        open(Kind.DATE, meeting.date()),
                        open(Kind.PERIOD, meeting.period()),
                        open(Kind.PROVINCE, meeting.province()),
                        open(Kind.HOST, meeting.host()))
                .flatMap(s -> s)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> open(Kind kind, @Nullable Found<?> found) {
        return found == null ? Stream.of(kind.label()) : Stream.empty();
    }

    private void sentences(List<Sentence> sentences, Span paragraph, MarkedParagraph marked) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            // A mark may lie over the space between two sentences.
            int end = i + 1 < sentences.size() ? sentences.get(i + 1).span().start() : paragraph.end();
            write(
                    ("%" + (MARGIN - 2) + "d  ").formatted(sentence.number()),
                    marked.pieces(new Span(sentence.span().start(), end)));
        }
    }

    private void notes(List<Note> notes, int number, long times) {
        String head = MarkedParagraph.superscript(number);
        for (Note note : notes) {
            String indent = " ".repeat(MARGIN + 1)
                    + padded(head, NUMBER)
                    + padded(note.kind().label(), KIND);
            write(
                    indent,
                    List.of(
                            new Piece(note.value(), note.kind().color()),
                            new Piece(" ‹" + note.rule() + "›" + (times > 1 ? " ×" + times : ""), Piece.FAINT)));
            head = "";
        }
    }

    private static String padded(String word, int columns) {
        return word + " ".repeat(Math.max(1, columns - Columns.of(word)));
    }

    /** The head stands before the first line; the others are indented by as much. */
    private void write(String head, List<Piece> pieces) {
        int indent = Columns.of(head);
        String margin = head;
        for (List<Piece> line : Lines.of(pieces, columns - indent)) {
            var whole = new ArrayList<Piece>();
            whole.add(new Piece(margin, Piece.FAINT));
            whole.addAll(line);
            out.append(paint.line(whole)).append('\n');
            margin = " ".repeat(indent);
        }
    }
}
