package vn.giaoban.search;

/** Whether an accent that was typed must be found as typed. An accent that was not typed is never missed. */
enum Strictness {
    ACCENTS_COUNT,
    NO_ACCENT_COUNTS;

    boolean wantsAccentsOf(Syllable syllable) {
        return this == ACCENTS_COUNT && syllable.isAccented();
    }

    boolean wantsAccentsOf(Words.Run run) {
        return this == ACCENTS_COUNT && run.accented();
    }
}
