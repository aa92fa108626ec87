package vn.giaoban.extraction;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * A verb that gives somebody's words.
 *
 * @param subject the mention before the verb; null where the speaker of before goes on
 * @param body the body before the verb, where a body speaks
 */
record Speech(
        Kind kind,
        Span verb,
        @Nullable Mention subject,
        @Nullable Span body) {

    enum Kind {
        DEMAND,
        /** a demand right behind a person, before a colon, or where {@code giao} opens what somebody says */
        ORDER,
        STRESS,
        WISH,
        PRAISE,
        REPORT,
        /** what he lacks or proposes: what he asks for behind it is proposed too */
        PLEA
    }

    /** Whether nobody is named: the words are the open speaker's. */
    boolean isImplicit() {
        return subject == null && body == null;
    }

    /** Where it begins to say who speaks. */
    int start() {
        return subject != null
                ? Math.min(subject.span().start(), verb.start())
                : body != null ? body.start() : verb.start();
    }
}
