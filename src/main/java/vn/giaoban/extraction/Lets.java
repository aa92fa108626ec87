package vn.giaoban.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The named parts of patterns of one file of rules: its own, those that it takes from {@code common.lets}, and the lexicons. */
final class Lets {

    private static final String COMMON = "common.lets";
    private static final Pattern LET = Pattern.compile("let (?<name>[a-z][a-z0-9-]*) = (?<value>.*)");
    private static final Pattern USE = Pattern.compile("use (?<names>[a-z][a-z0-9-]*(?:, [a-z][a-z0-9-]*)*)");
    private static final Pattern MACRO = Pattern.compile("(?<!\\\\[pP])\\{(?<name>[a-z][a-z0-9-]*)\\}");

    private final String file;
    private final Map<String, String> values = new HashMap<>();

    Lets(String file) {
        this.file = file;
    }

    /**
     * Whether the line is a {@code let} or a {@code use}, which then holds from here on.
     *
     * @throws IllegalArgumentException where a name is there already, or is to be taken and is not in {@code common.lets}
     */
    boolean take(String line) {
        Matcher let = LET.matcher(line);
        if (let.matches()) {
            put(let.group("name"), expand(let.group("value")));
            return true;
        }
        Matcher use = USE.matcher(line);
        if (use.matches()) {
            for (String name : use.group("names").split(", ", -1)) {
                put(name, Common.LETS.values.get(name));
            }
            return true;
        }
        return false;
    }

    /** The pattern with what its {@code {name}}s stand for. */
    String expand(String pattern) {
        return MACRO.matcher(pattern).replaceAll(macro -> Matcher.quoteReplacement(value(macro.group(1))));
    }

    private String value(String name) {
        String let = values.get(name);
        if (let != null) {
            return "(?:" + let + ")";
        }
        if (!Lexicon.exists(name)) {
            throw new IllegalArgumentException(file + ": neither a let nor a lexicon: {" + name + "}");
        }
        return Lexicon.load(name).alternatives();
    }

    private void put(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(file + ": " + COMMON + " has no " + name);
        }
        if (values.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException(file + " has let " + name + " twice");
        }
    }

    /** Read when the first file takes something from it. */
    private static final class Common {

        static final Lets LETS = read();

        private static Lets read() {
            var lets = new Lets(COMMON);
            for (String line : Resources.lines("rules/" + COMMON)) {
                if (!Rules.isEmpty(line) && !lets.take(line.strip())) {
                    throw new IllegalArgumentException(COMMON + ": " + line);
                }
            }
            return lets;
        }
    }
}
