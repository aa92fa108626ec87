package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes parameters as the query of an address. */
final class Addresses {

    private Addresses() {}

    static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(p -> p.getValue().stream().map(value -> p.getKey() + "=" + encoded(value)))
                .collect(joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
