package vn.giaoban.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a chart shows, for whoever does not see it. */
record ChartCaption(Series series, ChartPlane plane, ChartWords words) {

    String title() {
        List<Slot> slots = plane.slots();
        return words.say(
                "series.chart.title",
                series.line().label(),
                unit(),
                words.period(slots.get(0).quarter()),
                words.period(slots.get(slots.size() - 1).quarter()));
    }

    String description() {
        List<BigDecimal> numbers = plane.slots().stream()
                .flatMap(s -> s.figures().stream())
                .map(SeriesFigure::signed)
                .sorted()
                .toList();
        var said = new ArrayList<String>();
        BigDecimal least = numbers.get(0);
        BigDecimal most = numbers.get(numbers.size() - 1);
        if (least.compareTo(most) == 0) {
            said.add(words.say(
                    "series.chart.always", words.number(least), series.line().unit()));
        } else {
            said.add(words.say(
                    "series.chart.range",
                    words.number(least),
                    words.number(most),
                    series.line().unit()));
        }
        say(said, "series.chart.conflicts", series.conflicts());
        say(said, "series.chart.severals", series.severals());
        say(said, "series.chart.doubts", series.doubts());
        say(said, "series.chart.without", series.quartersWithout());
        series.breaks().stream()
                .filter(b -> plane.holds(b.on()))
                .forEach(b -> said.add(words.say("series.chart.broken", words.day(b.on()))));
        said.add(words.say("series.chart.table"));
        return String.join(" ", said);
    }

    /** Of the axis: {@code tỷ đồng} where the numbers at it count milliards. */
    String unit() {
        String name = series.line().unit();
        return switch (plane.scale().power()) {
            case 9 -> words.say("series.chart.milliard", name);
            case 6 -> words.say("series.chart.million", name);
            default -> name;
        };
    }

    private void say(List<String> said, String key, long count) {
        if (count > 0) {
            said.add(words.say(key, count));
        }
    }
}
