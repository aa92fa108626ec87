package vn.giaoban.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoban.archive.IncomingReport;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.series.Series;
import vn.giaoban.series.SeriesFigure;
import vn.giaoban.series.Slot;

/**
 * A summary for machines. Its names and shapes are kept stable: scripts read them. Unknown is null; addresses are below the archive's
 * own; days and periods are as in {@code /chi-dao.json}.
 *
 * @param form of this document, raised when a name or shape changes
 * @param address of the page; null where the archive's own is not set
 */
record SummaryJson(
        int form,
        Place place,
        String period,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate asOf,
        List<String> readers,
        int facts,
        int checkedByPeople,
        @Nullable String address,
        KeyFiguresJson keyFigures,
        List<Meeting> meetings,
        List<Directive> directives,
        List<Metric> metrics,
        List<SeriesJson> series,
        List<LeaderJson> leaders,
        int otherPeople,
        List<Document> documents,
        Unplaced unplaced,
        List<Source> sources) {

    private static final int FORM = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** @param territory {@code then} or {@code today} */
    record Place(
            String id, String name, String kind, boolean existed, String territory, List<SummaryPlace.Unit> parts) {}

    record KeyFiguresJson(
            Compared previous, @Nullable Compared yearBefore, List<KeyCountJson> counts, List<Indicator> indicators) {}

    record Compared(String period, boolean known) {}

    /** @param kind {@code meetings}, {@code with-deadline} … */
    record KeyCountJson(
            String kind,
            long value,
            @Nullable Long previous,
            @Nullable Long yearBefore) {}

    record Indicator(
            String label,
            String unit,
            Figure now,
            @Nullable Figure previous,
            @Nullable Figure yearBefore) {}

    /** @param value in base units, below zero for a fall */
    record Figure(BigDecimal value, @Nullable BigDecimal whole, String qualifier, boolean doubted, String url) {}

    record CiteJson(int note, int first, int last, String url) {}

    record Said<T>(T value, boolean given, List<CiteJson> cites) {}

    record Meeting(
            long id,
            @Nullable Said<String> title,
            @Nullable Said<LocalDate> date,
            @Nullable Said<String> period,
            @Nullable Said<String> host,
            @Nullable String place,
            List<Person> people,
            List<Said<String>> groups,
            List<Integer> notes,
            String url) {}

    record Person(long id, String name, List<String> titles, List<String> roles, CiteJson cite) {}

    record Directive(
            int number,
            long id,
            @Nullable String official,
            List<String> titles,
            String text,
            @Nullable String to,
            @Nullable String deadline,
            List<String> topics,
            CiteJson cite,
            String url) {}

    record Metric(
            long id,
            @Nullable String label,
            String value,
            @Nullable String change,
            String qualifier,
            String kind,
            List<String> topics,
            @Nullable String base,
            @Nullable String comparedTo,
            @Nullable String comparedPeriod,
            @Nullable DoubtJson doubt,
            CiteJson cite,
            String url) {}

    record DoubtJson(String kind, BigDecimal computed, String unit, List<String> from) {}

    record SeriesJson(
            String label,
            String unit,
            String place,
            @Nullable String host,
            String topic,
            List<Point> points) {}

    /** @param standing what the quarter's figures say together: {@code one}, {@code conflict} … */
    record Point(String quarter, String standing, List<Figure> figures) {}

    record LeaderJson(
            long id, String name, List<String> titles, int meetings, long chaired, long spoke, List<AtJson> at) {}

    record AtJson(long meeting, List<String> roles, List<CiteJson> cites) {}

    record Document(
            long id,
            String kind,
            String number,
            @Nullable String issuer,
            @Nullable LocalDate date,
            List<CiteJson> cites,
            String url) {}

    record Source(
            int number,
            long report,
            long meeting,
            String file,
            @Nullable String source,
            String sha256,
            LocalDate imported,
            String reader,
            String url) {}

    /** UTF-8. */
    static byte[] bytes(QuarterSummary summary) {
        return MAPPER.writeValueAsBytes(of(summary));
    }

    /** Of {@link #bytes}: 64 hexadecimal digits. */
    static String sha256(QuarterSummary summary) {
        return HexFormat.of().formatHex(IncomingReport.sha256(bytes(summary)));
    }

    private static SummaryJson of(QuarterSummary s) {
        return new SummaryJson(
                FORM,
                new Place(
                        s.place().id(),
                        s.place().name(),
                        s.place().kind(),
                        s.place().existed(),
                        word(s.place().territory()),
                        s.place().parts()),
                s.period().value(),
                s.period().from(),
                s.period().to(),
                s.making().asOf(),
                s.making().readers(),
                s.making().facts(),
                s.making().checked(),
                s.making().address(),
                keyFigures(s.keyFigures()),
                s.meetings().stream().map(SummaryJson::meeting).toList(),
                directives(s),
                s.figures().stream().map(SummaryJson::metric).toList(),
                s.metrics().stream()
                        .flatMap(t -> t.series().stream().map(series -> series(series, word(t.topic()))))
                        .toList(),
                s.attendance().leaders().stream().map(SummaryJson::leader).toList(),
                s.attendance().others(),
                s.documents().stream().map(SummaryJson::document).toList(),
                s.unplaced(),
                s.sources().stream().map(SummaryJson::source).toList());
    }

    private static KeyFiguresJson keyFigures(KeyFigures key) {
        KeyFigures.Compared yearBefore = key.yearBefore();
        return new KeyFiguresJson(
                compared(key.previous()),
                yearBefore == null ? null : compared(yearBefore),
                key.counts().stream()
                        .map(c -> new KeyCountJson(word(c.kind()), c.value(), c.previous(), c.yearBefore()))
                        .toList(),
                key.indicators().stream()
                        .map(i -> new Indicator(
                                i.line().label(),
                                i.line().unit(),
                                figure(i.now()),
                                figureOrNull(i.previous()),
                                figureOrNull(i.yearBefore())))
                        .toList());
    }

    private static Compared compared(KeyFigures.Compared period) {
        return new Compared(period.period().value(), period.known());
    }

    private static @Nullable Figure figureOrNull(@Nullable SeriesFigure figure) {
        return figure == null ? null : figure(figure);
    }

    private static Figure figure(SeriesFigure figure) {
        return new Figure(
                plain(figure.signed()),
                figure.whole() == null ? null : plain(figure.whole()),
                word(figure.qualifier()),
                figure.doubt() != null,
                figure.address());
    }

    private static Meeting meeting(MeetingEntry meeting) {
        return new Meeting(
                meeting.id(),
                said(meeting.title()),
                said(meeting.heldOn()),
                meeting.period() == null
                        ? null
                        : new Said<>(
                                meeting.period().value().value(),
                                meeting.period().given(),
                                cites(meeting.period().cites())),
                said(meeting.host()),
                meeting.place(),
                meeting.people().stream()
                        .map(p -> new Person(p.personId(), p.name(), p.titles(), words(p.roles()), cite(p.cite())))
                        .toList(),
                meeting.groups().stream()
                        .map(g -> new Said<>(g.value(), g.given(), cites(g.cites())))
                        .toList(),
                meeting.notes(),
                "/cuoc-hop/" + meeting.id());
    }

    private static <T> @Nullable Said<T> said(@Nullable Stated<T> stated) {
        return stated == null ? null : new Said<>(stated.value(), stated.given(), cites(stated.cites()));
    }

    private static List<Directive> directives(QuarterSummary summary) {
        var directives = new ArrayList<Directive>();
        for (GivenTasks given : summary.directives()) {
            for (AddressedTasks part : given.parts()) {
                for (Task task : part.tasks()) {
                    directives.add(new Directive(
                            task.number(),
                            task.id(),
                            given.giver(),
                            given.titles(),
                            task.text(),
                            part.addressee(),
                            task.deadline(),
                            words(task.topics()),
                            cite(task.cite()),
                            "/cuoc-hop/" + task.cite().meetingId() + "#d" + task.ordinal()));
                }
            }
        }
        return directives;
    }

    private static Metric metric(MetricEntry entry) {
        MetricRelations relations = entry.relations();
        MetricRelations.Doubt doubt = relations.doubt();
        return new Metric(
                entry.id(),
                entry.label(),
                entry.value(),
                entry.change() == null ? null : word(entry.change()),
                word(entry.qualifier()),
                word(entry.kind()),
                words(entry.topics()),
                relations.base(),
                relations.comparedTo(),
                relations.comparedPeriod() == null
                        ? null
                        : relations.comparedPeriod().value(),
                doubt == null
                        ? null
                        : new DoubtJson(word(doubt.kind()), plain(doubt.computed()), doubt.unit(), doubt.from()),
                cite(entry.cite()),
                "/cuoc-hop/" + entry.cite().meetingId() + "#m" + entry.ordinal());
    }

    private static SeriesJson series(Series series, String topic) {
        return new SeriesJson(
                series.line().label(),
                series.line().unit(),
                series.line().key().placeId(),
                series.line().host(),
                topic,
                series.slots().stream().map(SummaryJson::point).toList());
    }

    private static Point point(Slot slot) {
        return new Point(
                slot.quarter().value(),
                word(slot.standing()),
                slot.figures().stream().map(SummaryJson::figure).toList());
    }

    private static LeaderJson leader(Leader leader) {
        return new LeaderJson(
                leader.personId(),
                leader.name(),
                leader.titles(),
                leader.meetings().size(),
                leader.chaired(),
                leader.spoke(),
                leader.meetings().stream()
                        .map(m -> new AtJson(m.meetingId(), words(m.roles()), cites(m.cites())))
                        .toList());
    }

    private static Document document(DocumentEntry document) {
        return new Document(
                document.id(),
                document.kind(),
                document.number(),
                document.issuer(),
                document.dated(),
                cites(document.cites()),
                "/van-ban/" + document.id());
    }

    private static Source source(SourceNote note) {
        return new Source(
                note.number(),
                note.reportId(),
                note.meetingId(),
                note.fileName(),
                note.source(),
                note.sha256(),
                note.importedOn(),
                note.extractorVersion(),
                "/bao-cao/" + note.reportId() + "/goc");
    }

    private static List<CiteJson> cites(List<Cite> cites) {
        return cites.stream().map(SummaryJson::cite).toList();
    }

    private static CiteJson cite(Cite cite) {
        return new CiteJson(
                cite.note(), cite.first(), cite.last(), "/cuoc-hop/" + cite.meetingId() + "#c" + cite.first());
    }

    private static List<String> words(Collection<? extends Enum<?>> values) {
        return values.stream().map(SummaryJson::word).toList();
    }

    /** {@code with-deadline} */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number's digits do not depend on the scale it was stored with. */
    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
