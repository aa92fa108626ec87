package vn.giaoban.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaoban.time.Period;

/**
 * Which meetings are asked for: one of the values of each list that is not empty.
 *
 * @param places slugs; {@link #UNCLEAR} for meetings of no known place
 * @param years {@code 2024}; {@link #UNCLEAR} for meetings of no known year
 * @param quarters {@code 2024-Q2}; {@link #UNCLEAR} for meetings of no known quarter
 * @param page from 1
 */
record MeetingFilter(List<String> places, List<String> years, List<String> quarters, int page) {

    static final String UNCLEAR = "chua-ro";
    static final int SIZE = 20;

    static final String PLACE = "dia-ban";
    static final String YEAR = "nam";
    static final String QUARTER = "quy";
    static final String PAGE = "trang";

    /** @throws BadParameter where a value has not the allowed form */
    static MeetingFilter of(MultiValueMap<String, String> parameters) {
        return new MeetingFilter(
                read(parameters, PLACE, "[a-z]+(-[a-z]+)*"),
                read(parameters, YEAR, "[12]\\d{3}|" + UNCLEAR),
                read(parameters, QUARTER, "[12]\\d{3}-Q[1-4]|" + UNCLEAR),
                page(parameters.getFirst(PAGE)));
    }

    /** A page number from 1; 1 for none. */
    static int page(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return 1;
        }
        if (!value.matches("[1-9]\\d{0,4}")) {
            throw new BadParameter(PAGE, value);
        }
        return Integer.parseInt(value);
    }

    /** The lists by their parameter's name, in the order of the form. */
    Map<String, List<String>> lists() {
        var lists = new LinkedHashMap<String, List<String>>();
        lists.put(PLACE, places);
        lists.put(YEAR, years);
        lists.put(QUARTER, quarters);
        return lists;
    }

    boolean isEmpty() {
        return lists().values().stream().allMatch(List::isEmpty);
    }

    /** The address of the same question but for one value. */
    String without(String name, String value) {
        var address = UriComponentsBuilder.fromPath("/cuoc-hop");
        lists().forEach((list, values) -> values.stream()
                .filter(v -> !(list.equals(name) && v.equals(value)))
                .forEach(v -> address.queryParam(list, v)));
        return address.build().toUriString();
    }

    /** The address of another page of the same question. */
    public String onPage(int other) {
        var address = UriComponentsBuilder.fromPath("/cuoc-hop");
        lists().forEach((list, values) -> values.forEach(v -> address.queryParam(list, v)));
        if (other != 1) {
            address.queryParam(PAGE, other);
        }
        return address.build().toUriString();
    }

    /** The same question without one list, to count what each of its values would give. */
    MeetingFilter without(String name) {
        return new MeetingFilter(
                name.equals(PLACE) ? List.of() : places,
                name.equals(YEAR) ? List.of() : years,
                name.equals(QUARTER) ? List.of() : quarters,
                1);
    }

    private static List<String> read(MultiValueMap<String, String> parameters, String name, String form) {
        List<String> values = parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .distinct()
                .toList();
        for (String value : values) {
            if (!value.matches(form)) {
                throw new BadParameter(name, value);
            }
        }
        return values;
    }

    /** The quarters asked for, for their names. */
    static String shown(String quarter, Wording wording) {
        return Period.parse(quarter).map(wording::periodFirst).orElse(quarter);
    }
}
