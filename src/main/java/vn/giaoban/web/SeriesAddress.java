package vn.giaoban.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaoban.series.Body;
import vn.giaoban.series.Indicator;
import vn.giaoban.series.SeriesKey;

/** The address of a series: made of what it is, so that it stays the same when the archive is imported anew. */
final class SeriesAddress {

    static final String PATH = "/so-lieu/chi-tieu";

    private static final String LABEL = "ten";
    private static final String UNIT = "don-vi";
    private static final String CHANGE = "thay-doi";
    private static final String BASE = "tren";
    private static final String AGAINST = "so-voi";
    private static final String PLACE = "dia-ban";
    private static final String BODY = "co-quan";
    private static final int LONGEST = 400;

    private SeriesAddress() {}

    static String of(SeriesKey key) {
        Indicator indicator = key.indicator();
        var address =
                UriComponentsBuilder.fromPath(PATH).queryParam(LABEL, "{label}").queryParam(UNIT, "{unit}");
        if (indicator.change()) {
            address.queryParam(CHANGE, "1");
        }
        if (indicator.base() != null) {
            address.queryParam(BASE, "{base}");
        }
        if (indicator.against() != null) {
            address.queryParam(AGAINST, "{against}");
        }
        return address.queryParam(PLACE, "{place}")
                .queryParam(BODY, "{body}")
                .encode()
                .buildAndExpand(Map.of(
                        "label", indicator.label(),
                        "unit", indicator.unit(),
                        "base", Objects.requireNonNullElse(indicator.base(), ""),
                        "against", Objects.requireNonNullElse(indicator.against(), ""),
                        "place", key.placeId(),
                        "body", key.body().key()))
                .toUriString();
    }

    /** @throws BadParameter where a value is missing, too long or not of its form */
    static SeriesKey read(MultiValueMap<String, String> parameters) {
        String change = value(parameters, CHANGE);
        if (change != null && !change.equals("1")) {
            throw new BadParameter(CHANGE, change);
        }
        String place = needed(parameters, PLACE);
        if (!place.matches("[a-z]+(-[a-z]+)*")) {
            throw new BadParameter(PLACE, place);
        }
        return new SeriesKey(
                new Indicator(
                        needed(parameters, LABEL),
                        needed(parameters, UNIT),
                        change != null,
                        value(parameters, BASE),
                        value(parameters, AGAINST)),
                place,
                new Body(needed(parameters, BODY)));
    }

    private static String needed(MultiValueMap<String, String> parameters, String name) {
        String value = value(parameters, name);
        if (value == null) {
            throw new BadParameter(name, "");
        }
        return value;
    }

    private static @Nullable String value(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw new BadParameter(name, value.replace("\0", ""));
        }
        return value.strip();
    }
}
