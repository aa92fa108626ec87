package vn.giaoban.review;

import org.jspecify.annotations.Nullable;

/** What was asked for cannot be decided. Nothing was changed. */
public class UnusableDecision extends RuntimeException {

    private final String messageKey;
    private final @Nullable String field;

    UnusableDecision(String messageKey) {
        this(messageKey, null);
    }

    /** @param field of the form, by its name, that cannot be read or used */
    UnusableDecision(String messageKey, @Nullable String field) {
        super(messageKey);
        this.messageKey = messageKey;
        this.field = field;
    }

    /** Of the form, by its name; null where it is none in particular. */
    public @Nullable String field() {
        return field;
    }

    /** Key of the sentence that explains it: in {@code messages/review}. */
    public String messageKey() {
        return messageKey;
    }
}
