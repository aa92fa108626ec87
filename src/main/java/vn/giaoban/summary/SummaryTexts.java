package vn.giaoban.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.series.Chart;
import vn.giaoban.series.ChartDrawing;
import vn.giaoban.series.ChartWords;
import vn.giaoban.series.Series;
import vn.giaoban.series.SeriesFigure;
import vn.giaoban.series.SeriesLine;
import vn.giaoban.series.Slot;
import vn.giaoban.text.Shortened;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;
import vn.giaoban.vocabulary.Topic;

/** A summary's values in the words of one language; every face asks here, so that all say the same. */
public final class SummaryTexts {

    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final BigDecimal MILLIARD = BigDecimal.TEN.pow(9);

    private static final int MOST_DUE = 3;
    private static final int LONGEST_DUE = 110;
    private static final int LONGEST_ADDRESSEE = 40;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_TOPICS = 8;
    private static final int MOST_CITES = 10;

    private final QuarterSummary summary;
    private final ChartWords words;
    private int charts;

    public SummaryTexts(QuarterSummary summary, ChartWords words) {
        this.summary = summary;
        this.words = words;
    }

    /** The Roman numeral of each section that is printed. */
    public Map<String, String> sections() {
        var printed = new LinkedHashMap<String, Boolean>();
        printed.put("key", !summary.isEmpty());
        printed.put("meetings", !summary.isEmpty());
        printed.put("directives", !summary.directives().isEmpty());
        printed.put("metrics", !summary.metrics().isEmpty());
        printed.put("leaders", !summary.isEmpty());
        printed.put("documents", !summary.documents().isEmpty());
        printed.put("unknown", true);
        printed.put("sources", !summary.isEmpty());
        printed.put("making", true);
        printed.values().removeIf(p -> !p);
        var numerals =
                List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").iterator();
        var numbered = new LinkedHashMap<String, String>();
        printed.keySet().forEach(section -> numbered.put(section, numerals.next()));
        return numbered;
    }

    public Chart chart(Series series) {
        return ChartDrawing.small(series, words, "q" + ++charts);
    }

    /** {@code 1.526/1.577}, {@code hơn 400}, {@code -12}; without the unit */
    public String figure(SeriesFigure figure) {
        BigDecimal whole = figure.whole();
        String number = whole == null
                ? amount(figure.signed(), figure.unit())
                : words.number(figure.signed()) + "/" + words.number(whole);
        return figure.qualifier() == Qualifier.EXACT
                ? number
                : words.say("summary.metric.qualifier." + figure.qualifier()) + " " + number;
    }

    /** {@code 431; hơn 400} with what is to be said of them. */
    public String values(Slot slot) {
        String values = slot.values().stream().map(v -> figure(v.get(0))).collect(Collectors.joining("; "));
        return slot.isContradicted()
                ? values + " (" + words.say("summary.metrics.several") + ")"
                : slot.standing() == Slot.Standing.BY_DAY
                        ? values + " (" + words.say("summary.metrics.byday") + ")"
                        : values;
    }

    /** Quarters with a figure, newest first. */
    public List<Slot> told(Series series) {
        return series.slots().stream()
                .filter(s -> !s.figures().isEmpty())
                .sorted(Comparator.comparing((Slot s) -> s.quarter().from()).reversed())
                .toList();
    }

    /** {@code +3}, {@code -1.200}, {@code 0}; a dash for nothing */
    public String change(@Nullable Long change) {
        return difference(change == null ? null : BigDecimal.valueOf(change), "");
    }

    private String difference(@Nullable BigDecimal change, String unit) {
        return change == null ? "–" : (change.signum() > 0 ? "+" : "") + amount(change, unit);
    }

    /** Money is counted in millions and milliards. */
    private String amount(BigDecimal number, String unit) {
        if (!unit.equals("đồng") || number.abs().compareTo(MILLION) < 0) {
            return words.number(number);
        }
        return number.abs().compareTo(MILLIARD) < 0
                ? words.say("summary.metric.million", words.number(number.movePointLeft(6)))
                : words.say("summary.metric.milliard", words.number(number.movePointLeft(9)));
    }

    public String change(KeyIndicator indicator, boolean previous) {
        BigDecimal change = previous ? indicator.sincePrevious() : indicator.sinceYearBefore();
        boolean elsewhere = previous
                ? indicator.previous() != null && !indicator.samePrevious()
                : indicator.yearBefore() != null && !indicator.sameYearBefore();
        return elsewhere
                ? words.say("summary.key.area")
                : difference(change, indicator.line().unit());
    }

    private String count(long number) {
        return words.number(BigDecimal.valueOf(number));
    }

    public String number(@Nullable Long number) {
        return number == null ? "–" : count(number);
    }

    /** {@code Xây dựng Đảng 5; Kiểm tra, giám sát 3}: those with most directives; empty without any. */
    public String topicCounts() {
        return summary.topics().stream()
                .filter(c -> c.directives() > 0)
                .sorted(Comparator.comparing(c -> -c.directives()))
                .limit(MOST_TOPICS)
                .map(c -> topic(c.topic()) + " " + count(c.directives()))
                .collect(Collectors.joining("; "));
    }

    public String topic(Topic topic) {
        return words.say("topic." + topic);
    }

    /** {@code lĩnh vực: xây dựng Đảng; ngân sách, tài chính}; empty where no word tells. */
    public String topics(Task task) {
        return task.topics().equals(List.of(Topic.OTHER))
                ? ""
                : words.say("summary.task.topics", names(task.topics().stream()));
    }

    private String names(Stream<Topic> topics) {
        return topics.map(this::topic)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.joining("; "));
    }

    public List<DueTask> due() {
        return summary.due().stream().limit(MOST_DUE).toList();
    }

    public int moreDue() {
        return summary.due().size() - due().size();
    }

    public String shortened(Task task) {
        return Shortened.inTheMiddle(task.text(), LONGEST_DUE);
    }

    public String shortened(SeriesLine line) {
        return Shortened.inTheMiddle(line.label(), LONGEST_LABEL);
    }

    public String by(DueTask due) {
        String giver = Objects.requireNonNullElse(due.giver(), words.say("summary.task.giver.unknown"));
        return due.addressee() == null
                ? giver
                : words.say("summary.due.by", giver, Shortened.inTheMiddle(due.addressee(), LONGEST_ADDRESSEE));
    }

    public List<Cite> cites(List<Cite> all) {
        return all.stream().limit(MOST_CITES).toList();
    }

    public String moreCites(List<Cite> all) {
        return all.size() <= MOST_CITES ? "" : words.say("summary.cites.more", count(all.size() - MOST_CITES));
    }

    /** What stands beside a figure: how exact it is, of what kind, of and against what. */
    public String remarks(MetricEntry entry) {
        var remarks = new ArrayList<String>();
        if (entry.kind() != MetricKind.RESULT) {
            remarks.add(words.say("summary.metric.kind." + entry.kind()).toLowerCase(Locale.ROOT));
        }
        MetricRelations relations = entry.relations();
        if (relations.base() != null) {
            remarks.add(words.say("summary.metric.of") + " " + relations.base());
        }
        if (relations.comparedTo() != null) {
            var period = relations.comparedPeriod();
            remarks.add(words.say("summary.metric.against") + " " + relations.comparedTo()
                    + (period == null ? "" : " (" + words.period(period) + ")"));
        }
        if (entry.topics().size() > 1) {
            remarks.add(words.say(
                    "summary.metric.topics", names(entry.topics().stream().skip(1))));
        }
        return String.join("; ", remarks);
    }

    /** Empty without a doubt. */
    public String doubt(MetricEntry entry) {
        MetricRelations.Doubt doubt = entry.relations().doubt();
        if (doubt == null) {
            return "";
        }
        String said = words.say(
                "summary.metric.doubt." + doubt.kind(),
                words.number(doubt.computed()) + (doubt.unit().startsWith("%") ? "" : " ") + doubt.unit());
        return doubt.from().isEmpty() ? said : said + " (" + String.join("; ", doubt.from()) + ")";
    }

    public List<String> gaps() {
        var gaps = new ArrayList<>(summary.gaps().stream()
                .map(g -> words.say(
                        "summary.gap." + g.kind(),
                        count(g.count()),
                        summary.place().fullName(),
                        words.period(summary.period())))
                .toList());
        if (summary.unplaced().total() == 0) {
            gaps.add(words.say("summary.gap.none"));
        }
        return gaps;
    }

    /** The doubts and the meetings that could not be placed, for the first page; empty without any. */
    public String watch() {
        var watched = new ArrayList<String>();
        if (summary.doubts() > 0) {
            watched.add(words.say("summary.key.watch.doubts", count(summary.doubts())));
        }
        if (summary.unplaced().total() > 0) {
            watched.add(words.say(
                    "summary.key.watch.unplaced", count(summary.unplaced().total())));
        }
        return watched.isEmpty() ? "" : String.join("; ", watched) + ".";
    }
}
