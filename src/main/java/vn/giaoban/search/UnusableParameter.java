package vn.giaoban.search;

import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;

/**
 * A parameter of a question that has not the allowed form. As a {@link MessageSourceResolvable} it is the sentence that names the
 * parameter and says what is allowed ({@code messages/search}).
 */
public final class UnusableParameter extends IllegalArgumentException implements MessageSourceResolvable {

    private final String parameter;
    private final String given;

    UnusableParameter(String parameter, String given) {
        super(parameter + "=" + given);
        this.parameter = parameter;
        this.given = given;
    }

    /** Its name in the address: {@code quy}. */
    public String parameter() {
        return parameter;
    }

    @Override
    public String[] getCodes() {
        return new String[] {"search.parameter." + parameter.toLowerCase(Locale.ROOT)};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {given.length() <= 40 ? given : given.substring(0, 40) + "…"};
    }
}
