package vn.giaoban.summary;

import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No summary has this address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownSummary extends RuntimeException implements MessageSourceResolvable {

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

    /** Of the sentence that says it, in {@code messages/summary}. */
    @Override
    public String[] getCodes() {
        return new String[] {"summary.unknown." + part.name().toLowerCase(Locale.ROOT)};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {value};
    }
}
