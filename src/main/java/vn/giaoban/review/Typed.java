package vn.giaoban.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** What somebody typed into a form: of a field that was not sent, nothing is known. */
final class Typed {

    private final Map<String, List<String>> values;

    Typed(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Whether the field was left as it was shown. */
    boolean keeps(String name, String shown) {
        return !values.containsKey(name) || one(name).equals(plain(shown));
    }

    /** Empty where nothing was typed. */
    String one(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : plain(all.get(0));
    }

    List<String> some(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> lines(String name) {
        return one(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }
}
