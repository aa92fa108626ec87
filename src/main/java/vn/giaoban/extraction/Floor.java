package vn.giaoban.extraction;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * Who speaks.
 *
 * @param speaker the person; null where a body speaks, or an office that stands for no person of the report
 * @param issuer that body or office, in the words of the report
 * @param at where the report names who speaks
 */
record Floor(
        @Nullable Person speaker,
        @Nullable Found<String> issuer,
        @Nullable Span at) {

    static final Floor FREE = new Floor(null, null, null);

    boolean isTaken() {
        return speaker != null || issuer != null;
    }
}
