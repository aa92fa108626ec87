package vn.giaoban.search;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/** Reads a question from the parameters of an address and refuses what has not the allowed form. */
final class DirectiveParameters {

    /** Lucene keeps the best (page × size) hits in memory; nobody reads further. */
    private static final int DEEPEST_HIT = 10_000;

    private static final int LONGEST_WORDS = 200;
    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Map<String, String[]> given;

    DirectiveParameters(Map<String, String[]> given) {
        this.given = given;
    }

    DirectiveQuestion question() {
        LocalDate from = read("tu", LocalDate::parse);
        LocalDate to = read("den", LocalDate::parse);
        if (from != null && to != null && to.isBefore(from)) {
            throw new UnusableParameter("den", to.toString());
        }
        int size = or(
                read("co", value -> numberWithin(value, 1, DirectiveQuestion.LARGEST_SIZE)),
                DirectiveQuestion.USUAL_SIZE);
        int page = or(read("trang", value -> numberWithin(value, 1, DEEPEST_HIT / size)), 1);
        return new DirectiveQuestion(
                read("q", DirectiveParameters::words),
                read("nguoi", DirectiveParameters::words),
                read("dia-ban", DirectiveParameters::slug),
                read("nam", value -> numberWithin(value, 1900, 2999)),
                read("quy", DirectiveParameters::quarter),
                read("gui", DirectiveParameters::words),
                from,
                to,
                read("xep", value -> Order.of(value).orElseThrow(IllegalArgumentException::new)),
                page,
                size);
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

    private static String words(String value) {
        String words = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (words.length() > LONGEST_WORDS || words.indexOf('\0') >= 0) {
            throw new IllegalArgumentException();
        }
        return words;
    }

    private static String slug(String value) {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static Period quarter(String value) {
        Period period = Period.of(value);
        if (period.kind() != Period.Kind.QUARTER) {
            throw new IllegalArgumentException();
        }
        return period;
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
