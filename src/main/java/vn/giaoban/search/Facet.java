package vn.giaoban.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoban.vocabulary.Role;

/** By what directives found can be narrowed; {@link #parameter()} is its name in addresses. */
public enum Facet {
    OFFICIAL("ai", "[1-9]\\d{0,17}"),
    PLACE("dia-ban", "[a-z]+(-[a-z]+)*"),
    YEAR("nam", "(19|2\\d)\\d\\d"),
    QUARTER("quy", "(19|2\\d)\\d\\d-Q[1-4]"),
    ADDRESSEE("noi-nhan", "(?s).{1,300}"),
    ROLE("vai", "chair|attend|speak|direct"),
    KIND("loai", "[a-z]+(-[a-z]+)*"),
    DOCUMENT("van-ban", "[1-9]\\d{0,17}");

    /** The value of what the report does not say. */
    public static final String UNKNOWN = "chua-ro";

    private final String parameter;
    private final Pattern form;

    Facet(String parameter, String form) {
        this.parameter = parameter;
        this.form = Pattern.compile(form);
    }

    public String parameter() {
        return parameter;
    }

    boolean allows(String value) {
        return value.equals(UNKNOWN) || form.matcher(value).matches();
    }

    /** The index's field. */
    String field() {
        return "by_" + name().toLowerCase(Locale.ROOT);
    }

    /** {@code chosen} with no value of {@code facet} but these. */
    static Map<Facet, List<String>> with(Map<Facet, List<String>> chosen, Facet facet, List<String> values) {
        var others = new EnumMap<Facet, List<String>>(Facet.class);
        others.putAll(chosen);
        others.remove(facet);
        if (!values.isEmpty()) {
            others.put(facet, values);
        }
        return others;
    }

    static String value(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
