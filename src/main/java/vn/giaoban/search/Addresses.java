package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters, and how they are written as the query of an address. */
final class Addresses {

    private Addresses() {}

    static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(p -> p.getValue().stream().map(value -> p.getKey() + "=" + encoded(value)))
                .collect(joining("&"));
    }

    /** Adds a parameter where there is a value to say. */
    static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
