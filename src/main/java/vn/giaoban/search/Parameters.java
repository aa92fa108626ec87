package vn.giaoban.search;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a question from the parameters of an address and refuses what has not the allowed form. */
final class Parameters {

    /** Lucene keeps the best (page × size) hits in memory; nobody reads further. */
    private static final int DEEPEST_HIT = 10_000;

    static final String YES = "1";

    private static final int LONGEST_WORDS = 200;

    /** Each costs a dozen clauses of a query. */
    private static final int MOST_SYLLABLES = 40;

    private static final int MOST_VALUES = 50;

    private final Map<String, String[]> given;

    Parameters(Map<String, String[]> given) {
        this.given = given;
    }

    DirectiveQuestion question() {
        LocalDate from = from();
        LocalDate to = to(from);
        int size = size();
        return new DirectiveQuestion(
                read("q", Parameters::words),
                read("nguoi", Parameters::words),
                read("gui", Parameters::words),
                chosen(EnumSet.allOf(Facet.class)),
                read("gop", Parameters::yes) != null,
                from,
                to,
                order(),
                page(size),
                size);
    }

    ThingQuestion ofThings() {
        LocalDate from = from();
        LocalDate to = to(from);
        int size = size();
        return new ThingQuestion(
                read("q", Parameters::words),
                read("loai", value -> Tab.of(value).orElseThrow(IllegalArgumentException::new)),
                from,
                to,
                order(),
                page(size),
                size);
    }

    MeetingQuestion ofMeetings() {
        LocalDate from = from();
        return new MeetingQuestion(chosen(MeetingQuestion.FACETS), from, to(from));
    }

    private @Nullable LocalDate from() {
        return read("tu", Parameters::day);
    }

    private @Nullable LocalDate to(@Nullable LocalDate from) {
        LocalDate to = read("den", Parameters::day);
        if (from != null && to != null && to.isBefore(from)) {
            throw new UnusableParameter("den", to.toString());
        }
        return to;
    }

    private @Nullable Order order() {
        return read("xep", value -> Order.of(value).orElseThrow(IllegalArgumentException::new));
    }

    private int size() {
        return or(
                read("co", value -> numberWithin(value, 1, DirectiveQuestion.LARGEST_SIZE)),
                DirectiveQuestion.USUAL_SIZE);
    }

    private int page(int size) {
        return or(read("trang", value -> numberWithin(value, 1, DEEPEST_HIT / size)), 1);
    }

    private Map<Facet, List<String>> chosen(Set<Facet> facets) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (Facet facet : facets) {
            List<String> values = Arrays.stream(given.getOrDefault(facet.parameter(), new String[0]))
                    .map(value ->
                            Normalizer.normalize(value, Normalizer.Form.NFC).strip())
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            for (String value : values) {
                if (!facet.allows(value) || value.indexOf('\0') >= 0 || values.size() > MOST_VALUES) {
                    throw new UnusableParameter(facet.parameter(), value);
                }
            }
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return chosen;
    }

    private <T> @Nullable T read(String name, Function<String, T> form) {
        String[] values = given.get(name);
        String value = values == null || values.length == 0 ? "" : values[0].strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            return form.apply(value);
        } catch (IllegalArgumentException | DateTimeException notOfTheForm) {
            throw new UnusableParameter(name, value);
        }
    }

    static String words(String value) {
        String words = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (words.length() > LONGEST_WORDS || words.indexOf('\0') >= 0) {
            throw new IllegalArgumentException();
        }
        Typed typed = Typed.of(words);
        if (typed != null && typed.syllables() > MOST_SYLLABLES) {
            throw new IllegalArgumentException();
        }
        return words;
    }

    /** Of four digits the year: what tables and index can hold. */
    private static LocalDate day(String value) {
        if (!value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw new IllegalArgumentException();
        }
        return LocalDate.parse(value);
    }

    private static String yes(String value) {
        if (!value.equals(YES)) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static int numberWithin(String value, int least, int most) {
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
