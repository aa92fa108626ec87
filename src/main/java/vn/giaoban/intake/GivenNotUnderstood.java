package vn.giaoban.intake;

import java.util.List;

/** A given value that cannot be used. */
public final class GivenNotUnderstood extends Exception {

    /** Under the names of the command line and the form. */
    public enum Field {
        TINH,
        NGAY
    }

    private final Field field;
    private final String reason;
    private final List<String> detail;

    GivenNotUnderstood(Field field, String reason, String... detail) {
        super(field + " " + reason + " " + List.of(detail));
        this.field = field;
        this.reason = reason;
        this.detail = List.of(detail);
    }

    public Field field() {
        return field;
    }

    /** Key of a message in {@code messages/intake}, to be shown with {@link #arguments()}. */
    public String reason() {
        return reason;
    }

    public Object[] arguments() {
        return detail.toArray();
    }
}
