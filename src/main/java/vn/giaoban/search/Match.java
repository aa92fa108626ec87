package vn.giaoban.search;

import java.util.Locale;

/** The step by which hits were found, from the strictest to the loosest; {@code src/adr/0012} says what each forgives. */
public enum Match {
    /** As typed, but for case, normal form and the spaces within a name. */
    EXACT,
    /** The other spelling of the same syllable: uỷ for ủy, hoà for hòa, kì for kỳ. */
    TONE,
    /** Without accents. */
    UNACCENTED,
    /** One letter of one word is another. */
    NEAR;

    /** {@code exact}, {@code tone} …, as machines read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
