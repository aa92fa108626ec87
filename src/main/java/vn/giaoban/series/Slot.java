package vn.giaoban.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.giaoban.time.Period;

/**
 * A quarter of a series.
 *
 * @param figures that belong to it, as their reports say or by the day of their meeting
 */
public record Slot(Period quarter, Standing standing, List<SeriesFigure> figures) {

    /** What a quarter's figures say together. */
    public enum Standing {
        /** The archive has no report of this body and quarter. */
        NO_REPORT,
        /** It has one, which does not say the figure. */
        NOT_STATED,
        ONE,
        /** Only by the day of the meeting; which span the figure is of, the report does not say. */
        BY_DAY,
        /** Reports of one body do not agree. */
        CONFLICT,
        /** One report has several different figures of these words. */
        SEVERAL,
        /** Different figures, and nobody says whether of one body. */
        UNSURE
    }

    public Slot {
        figures = List.copyOf(figures);
    }

    static Slot of(Period quarter, Body body, List<SeriesFigure> figures, boolean reported) {
        return new Slot(quarter, standing(body, figures, reported), figures);
    }

    /** Figures that agree, together; in the order of the reports. */
    public List<List<SeriesFigure>> values() {
        return values(figures);
    }

    /** Whether its numbers cannot all be right. */
    public boolean isContradicted() {
        return standing == Standing.CONFLICT || standing == Standing.SEVERAL;
    }

    /** Whether a line may lead through it: one number, of this quarter and this body. */
    boolean isJoined(Body body) {
        return standing == Standing.ONE && body.isKnown();
    }

    private static Standing standing(Body body, List<SeriesFigure> figures, boolean reported) {
        if (figures.isEmpty()) {
            return reported ? Standing.NOT_STATED : Standing.NO_REPORT;
        }
        List<SeriesFigure> stated =
                figures.stream().filter(f -> f.period() != null).toList();
        if (stated.isEmpty()) {
            return Standing.BY_DAY;
        }
        List<List<SeriesFigure>> values = values(stated);
        if (values.size() == 1) {
            return Standing.ONE;
        }
        if (isInOneReport(stated)) {
            return Standing.SEVERAL;
        }
        return body.isKnown() ? Standing.CONFLICT : Standing.UNSURE;
    }

    private static boolean isInOneReport(List<SeriesFigure> figures) {
        return figures.stream()
                .anyMatch(a -> figures.stream().anyMatch(b -> a.reportId() == b.reportId() && !a.agrees(b)));
    }

    /** Figures that agree, together. */
    public static List<List<SeriesFigure>> values(List<SeriesFigure> figures) {
        var values = new ArrayList<List<SeriesFigure>>();
        for (SeriesFigure figure : figures) {
            Predicate<List<SeriesFigure>> same = value -> value.stream().allMatch(figure::agrees);
            values.stream().filter(same).findFirst().ifPresentOrElse(value -> value.add(figure), () -> {
                var value = new ArrayList<SeriesFigure>();
                value.add(figure);
                values.add(value);
            });
        }
        return values;
    }
}
