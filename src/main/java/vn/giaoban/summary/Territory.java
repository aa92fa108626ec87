package vn.giaoban.summary;

/** Whose meetings a summary holds: the unit's as it was in the period, or also those of all units that went into it until today. */
public enum Territory {
    THEN,
    TODAY;

    /** The parameter of every address of a summary. */
    public static final String PARAMETER = "dia-gioi";

    private static final String WORD_OF_TODAY = "nay";

    /** @throws UnknownSummary where the word is neither empty nor {@code nay} */
    static Territory of(String word) {
        if (word.isEmpty()) {
            return THEN;
        }
        if (word.equals(WORD_OF_TODAY)) {
            return TODAY;
        }
        throw new UnknownSummary(UnknownSummary.Part.TERRITORY, word);
    }

    /** What follows the path of an address: nothing, or {@code ?dia-gioi=nay}. */
    String query() {
        return this == TODAY ? "?" + PARAMETER + "=" + WORD_OF_TODAY : "";
    }

    /** What tells the file from that of the other: nothing, or {@code -dia-gioi-nay}. */
    String suffix() {
        return this == TODAY ? "-" + PARAMETER + "-" + WORD_OF_TODAY : "";
    }
}
