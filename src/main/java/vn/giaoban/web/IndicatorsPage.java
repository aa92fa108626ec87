package vn.giaoban.web;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaoban.series.SeriesLine;

/**
 * The indicators that the archive can follow.
 *
 * @param asked words of what is measured; empty for all
 * @param place slug; empty for all
 * @param all series of the archive
 * @param total of those asked for
 */
record IndicatorsPage(
        String asked, String place, List<PlaceOption> places, int all, int total, int page, int pages, List<Row> rows) {

    static final int SIZE = 50;

    record PlaceOption(String id, String name) {}

    /** @param name the label as the first words of a line */
    record Row(SeriesLine line, String name, String address) {

        static Row of(SeriesLine line) {
            return new Row(line, SeriesPage.first(line.label()), SeriesAddress.of(line.key()));
        }
    }

    /** The address of another page of the same question. */
    public String onPage(int other) {
        return UriComponentsBuilder.fromPath("/so-lieu")
                .queryParam("q", "{q}")
                .queryParam("dia-ban", "{place}")
                .queryParam("trang", other)
                .encode()
                .buildAndExpand(asked, place)
                .toUriString();
    }
}
