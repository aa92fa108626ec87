package vn.giaoban.search;

import java.util.List;

/** What is forgiven, from the strictest to the loosest. An accent that was not typed is never missed. */
enum Strictness {
    ACCENTS_COUNT,
    NO_ACCENT_COUNTS,
    /** One letter of one syllable may be another, too many, missing, or changed places with its neighbour. */
    ONE_EDIT;

    /** The ways of looking after the strictest, in the order in which they are tried while nothing is found. */
    static final List<Strictness> LOOSER = List.of(NO_ACCENT_COUNTS, ONE_EDIT);

    /** The ways of looking after the strictest, up to this one. */
    List<Strictness> upToHere() {
        return LOOSER.stream().filter(way -> way.compareTo(this) <= 0).toList();
    }

    boolean wantsAccentsOf(Syllable syllable) {
        return this == ACCENTS_COUNT && syllable.isAccented();
    }

    boolean wantsAccentsOf(Words.Run run) {
        return this == ACCENTS_COUNT && run.accented();
    }
}
