package vn.giaoban.archive;

import org.jspecify.annotations.Nullable;

/**
 * What tells a document apart from others of its kind and number, read from {@code document.identity} (src/adr/0010).
 *
 * @param series the organ in whose series the number runs: {@code tw}, {@code tu}, {@code ttg}
 * @param place the province's id; empty for central documents
 * @param value a year, a day {@code 2019-05-30}, a term {@code XIII}, or the term in which it is cited {@code 2016-2021}
 */
public record ToldApart(String series, String place, By by, String value) {

    /** The part of the identity that time gives. */
    public enum By {
        YEAR,
        DATE,
        TERM,
        CITED_IN
    }

    /** Why two documents of one kind and number are not one, or that the archive cannot know. */
    public enum Difference {
        SERIES,
        PLACE,
        YEAR,
        DATE,
        TERM,
        /** Dated after the term ended in which the other was cited. */
        LATER,
        /** Cited in two terms: the numbers begin again in each, yet a later report may mean the earlier document. */
        CITED_IN,
        UNSURE
    }

    private static final String CITED_IN = "cited in ";

    /** @param identity {@code kind|number|series|province|when} */
    public static ToldApart of(String identity) {
        String[] parts = identity.split("\\|", -1);
        String when = parts[4];
        By by = when.startsWith(CITED_IN)
                ? By.CITED_IN
                : when.matches("\\d{4}") ? By.YEAR : when.matches("\\d{4}-\\d\\d-\\d\\d") ? By.DATE : By.TERM;
        return new ToldApart(parts[2], parts[3], by, by == By.CITED_IN ? when.substring(CITED_IN.length()) : when);
    }

    /** @param other null where the other's citation does not say enough */
    public static Difference between(@Nullable ToldApart one, @Nullable ToldApart other) {
        if (one == null || other == null) {
            return Difference.UNSURE;
        }
        if (!one.series.equals(other.series)) {
            return Difference.SERIES;
        }
        if (!one.place.equals(other.place)) {
            return Difference.PLACE;
        }
        if (one.by == other.by) {
            return one.value.equals(other.value) ? Difference.UNSURE : Difference.valueOf(one.by.name());
        }
        return isAfter(one, other) || isAfter(other, one) ? Difference.LATER : Difference.UNSURE;
    }

    private static boolean isAfter(ToldApart dated, ToldApart cited) {
        return dated.by == By.DATE
                && cited.by == By.CITED_IN
                && dated.value.substring(0, 4).compareTo(cited.value.substring(5)) > 0;
    }
}
