package vn.giaoban.extraction.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/**
 * A paragraph with its marks: {@code ²[rà soát ³[12 hộ] trước ⁴[30/6]]²}. The number stands for what a mark says, so that a person named
 * twice has one number. A closing bracket bears it too where other marks stand between, or where the opening one is far away.
 */
final class MarkedParagraph {

    private static final int FAR = 60;
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final ReportText text;
    private final List<Mark> marks;
    private final Map<List<Note>, Integer> numbers;

    /** @param marks of the whole report, in the order of the text, the outer ones first */
    MarkedParagraph(ReportText text, Span paragraph, List<Mark> marks) {
        this(text, paragraph, marks, new LinkedHashMap<>());
        this.marks.forEach(m -> numbers.putIfAbsent(m.notes(), numbers.size() + 1));
    }

    private MarkedParagraph(ReportText text, Span part, List<Mark> marks, Map<List<Note>, Integer> numbers) {
        this.text = text;
        this.marks = marks.stream().filter(m -> m.span().overlaps(part)).toList();
        this.numbers = numbers;
    }

    /** What the marks say, by their numbers, in the order of the text. */
    Map<List<Note>, Integer> numbers() {
        return numbers;
    }

    /** How many places of the paragraph say that. */
    Map<List<Note>, Long> times() {
        return marks.stream().collect(Collectors.groupingBy(Mark::notes, Collectors.counting()));
    }

    /** A part of the paragraph, with the brackets that stand in it. */
    List<Piece> pieces(Span part) {
        return new MarkedParagraph(text, part, marks, numbers).all(part);
    }

    private List<Piece> all(Span part) {
        var pieces = new ArrayList<Piece>();
        TreeSet<Integer> cuts = marks.stream()
                .flatMap(m -> List.of(m.span().start(), m.span().end()).stream())
                .filter(at -> part.start() <= at && at <= part.end())
                .collect(Collectors.toCollection(TreeSet::new));
        cuts.add(part.start());
        cuts.add(part.end());
        for (int at : cuts) {
            if (at > part.start()) {
                closing(at)
                        .forEach(m -> pieces.add(new Piece(
                                "]" + (isFar(m) ? number(m) : ""), m.kind().color())));
            }
            if (at < part.end()) {
                opening(at)
                        .forEach(m ->
                                pieces.add(new Piece(number(m) + "[", m.kind().color())));
                pieces.add(new Piece(text.quote(new Span(at, cuts.higher(at))), color(at)));
            }
        }
        return pieces;
    }

    static String superscript(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    private List<Mark> closing(int at) {
        return marks.stream()
                .filter(m -> m.span().end() == at)
                .sorted(Comparator.comparing(Mark::span, Marks.OUTER_FIRST).reversed())
                .toList();
    }

    private List<Mark> opening(int at) {
        return marks.stream().filter(m -> m.span().start() == at).toList();
    }

    private boolean isFar(Mark mark) {
        return mark.span().length() > FAR
                || marks.stream().anyMatch(m -> m.span().overlaps(mark.span()) && !outside(m, mark));
    }

    private static boolean outside(Mark outer, Mark inner) {
        return outer.span().contains(inner.span());
    }

    private String number(Mark mark) {
        return superscript(numbers.getOrDefault(mark.notes(), 0));
    }

    /** The innermost mark's. */
    private String color(int at) {
        String color = Piece.PLAIN;
        for (Mark mark : marks) {
            color = mark.span().contains(at) ? mark.kind().color() : color;
        }
        return color;
    }
}
