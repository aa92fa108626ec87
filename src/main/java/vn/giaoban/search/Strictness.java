package vn.giaoban.search;

/** What is forgiven, from the strictest to the loosest. An accent that was not typed is never missed. */
enum Strictness {
    ACCENTS_COUNT,
    NO_ACCENT_COUNTS,
    /** One letter of one syllable may be another, too many, missing, or changed places with its neighbour. */
    ONE_EDIT;

    boolean wantsAccentsOf(Syllable syllable) {
        return this == ACCENTS_COUNT && syllable.isAccented();
    }

    boolean wantsAccentsOf(Words.Run run) {
        return this == ACCENTS_COUNT && run.accented();
    }
}
