package vn.giaoban.summary;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No summary has this address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownSummary extends RuntimeException {

    public enum Part {
        PLACE,
        PERIOD,
        TERRITORY
    }

    private final Part part;
    private final String value;

    UnknownSummary(Part part, String value) {
        super("no summary for this " + part + ": " + value);
        this.part = part;
        this.value = value;
    }

    /** What of the address is unknown. */
    public Part part() {
        return part;
    }

    /** As it stood in the address. */
    public String value() {
        return value;
    }

    /** Key of the sentence that explains it, with {@link #value()} as its argument: in {@code messages/summary}. */
    public String messageKey() {
        return "summary.unknown." + part.name().toLowerCase(Locale.ROOT);
    }
}
