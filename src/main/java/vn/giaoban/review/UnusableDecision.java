package vn.giaoban.review;

/** What was asked for cannot be decided. Nothing was changed. */
public class UnusableDecision extends RuntimeException {

    private final String messageKey;

    UnusableDecision(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** Key of the sentence that explains it: in {@code messages/review}. */
    public String messageKey() {
        return messageKey;
    }
}
