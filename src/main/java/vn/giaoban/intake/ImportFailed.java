package vn.giaoban.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that cannot become a report: at which stage, and why in words that a message of {@code messages/intake} gives. */
public final class ImportFailed extends Exception {

    private final Stage stage;
    private final String reason;
    private final List<String> detail;

    ImportFailed(Stage stage, String reason, Object... detail) {
        this(null, stage, reason, detail);
    }

    ImportFailed(@Nullable Throwable cause, Stage stage, String reason, Object... detail) {
        super(stage + " " + reason + " " + List.of(detail), cause);
        this.stage = stage;
        this.reason = reason;
        this.detail = List.of(detail).stream().map(Object::toString).toList();
    }

    public Stage stage() {
        return stage;
    }

    /** The message's key. */
    public String reason() {
        return reason;
    }

    /** The message's arguments behind the file's name, which is {@code {0}}. */
    public List<String> detail() {
        return detail;
    }
}
