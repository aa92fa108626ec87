package vn.giaoban.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.xml.sax.InputSource;
import vn.giaoban.series.Chart.Look;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Qualifier;

class ChartDrawingTests {

    private static final Period FIRST = Period.quarter(2025, 1);
    private static final AreaBreak MERGER = new AreaBreak(LocalDate.of(2025, 7, 1), "MERGER", List.of("Bình Định"));

    /** From the first quarter of 2025 on: a number, two that differ, none (-). */
    @ParameterizedTest(name = "{0}, merged {1}, {2}")
    @CsvSource(textBlock = """
            388 412         | false | tinh    | 1 | 0
            388 - 412       | false | tinh    | 0 | 1
            388 369/417 412 | false | tinh    | 0 | 1
            388 412 812 846 | false | tinh    | 3 | 0
            388 412 812 846 | true  | tinh    | 2 | 0
            388 - 812 846   | true  | tinh    | 1 | 0
            388 412         | false | chua-ro | 0 | 0
            388             | false | tinh    | 0 | 0
            """, delimiter = '|')
    void aLineJoinsNeighboursAndNeverCrossesABreak(String quarters, boolean merged, String body, int lines, int gaps) {
        Chart chart = ChartDrawing.wide(series(quarters, merged, body), new Silent());

        assertThat(chart.strokes()).filteredOn(s -> s.look() == Look.LINE).hasSize(lines);
        assertThat(chart.strokes()).filteredOn(s -> s.look() == Look.GAP).hasSize(gaps);
        assertThat(chart.strokes()).filteredOn(s -> s.look() == Look.BREAK).hasSize(merged ? 1 : 0);
    }

    @Test
    void everyNumberIsAPointThatLeadsToItsSentence() {
        Chart chart = ChartDrawing.narrow(series("388 369/417 - 412", false, "tinh"), new Silent());

        assertThat(chart.links())
                .extracting(Chart.Link::address)
                .containsExactly("/cuoc-hop/1#c2", "/cuoc-hop/2#c2", "/cuoc-hop/3#c2", "/cuoc-hop/4#c2");
        assertThat(chart.dots())
                .extracting(Chart.Dot::look)
                .containsExactly(Look.POINT, Look.POINT_DOUBTED, Look.POINT_DOUBTED, Look.NOTHING, Look.POINT);
    }

    @ParameterizedTest
    @CsvSource({
        "1",
        "0 0",
        "1850000000 7200000000",
        "'388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388'"
    })
    void nothingLiesOutsideThePicture(String quarters) {
        Series series = series(quarters, false, "tinh");
        for (Chart chart :
                List.of(ChartDrawing.wide(series, new Silent()), ChartDrawing.narrow(series, new Silent()))) {
            assertThat(chart.dots())
                    .hasSizeBetween(1, ChartDrawing.MOST_QUARTERS)
                    .allSatisfy(d -> {
                        assertThat(Double.parseDouble(d.x())).isBetween(0.0, (double) chart.width());
                        assertThat(Double.parseDouble(d.y())).isBetween(0.0, (double) chart.height());
                    });
        }
    }

    /** As the printed summary is made: by an engine without the pages' messages and style. */
    @Test
    void theTemplateGivesWellFormedXmlByItself() throws Exception {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        Chart chart = ChartDrawing.wide(series("388 369/417 - 412", true, "tinh"), new Silent());

        String svg = engine.process(
                "fragments/chart", Set.of("drawing"), new Context(Locale.ROOT, Map.of("c", chart, "linked", false)));
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.strip())));

        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1040 400");
        assertThat(document.getElementsByTagName("circle").getLength())
                .isEqualTo(chart.dots().size());
        assertThat(svg).doesNotContain("style=", "th:");
    }

    private static Series series(String quarters, boolean merged, String body) {
        var slots = new ArrayList<Slot>();
        Period quarter = FIRST;
        long report = 0;
        for (String said : quarters.split(" ", -1)) {
            var figures = new ArrayList<SeriesFigure>();
            for (String number :
                    Stream.of(said.split("/", -1)).filter(n -> !n.equals("-")).toList()) {
                figures.add(figure(number, quarter, ++report));
            }
            slots.add(Slot.of(quarter, new Body(body), figures, !figures.isEmpty()));
            quarter = Period.quarterOf(quarter.to().plusDays(1));
        }
        var key = new SeriesKey(new Indicator("kết nạp", "đảng viên", false, null, null), "gia-lai", new Body(body));
        return new Series(
                new SeriesLine(key, "kết nạp", "đảng viên", "Gia Lai", null, 1, 1, null, null),
                slots,
                List.of(),
                List.of(),
                merged ? List.of(MERGER) : List.of());
    }

    private static SeriesFigure figure(String number, @Nullable Period period, long report) {
        return new SeriesFigure(
                new BigDecimal(number),
                null,
                "đảng viên",
                null,
                Qualifier.EXACT,
                "kết nạp",
                null,
                null,
                period,
                null,
                report,
                report,
                2,
                "Tỉnh kết nạp nhiều đảng viên.");
    }

    /** Says the keys. */
    private record Silent() implements ChartWords {

        @Override
        public String say(String key, Object... arguments) {
            return key;
        }
    }
}
