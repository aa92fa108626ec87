package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.giaoban.text.ReportText;

/**
 * Patterns as data, read from {@code extraction/rules/NAME.rules}:
 *
 * <pre>
 * # The file's first lines say what it reads and who uses it.
 * use quarter, yyyy
 * let number = \d+(?:,\d+)?
 *
 * # Why the rule is as it is.
 * rule percent
 *   pattern (?&lt;number&gt;{number})\s?%
 *   hit  đạt [12,5%] kế hoạch
 *   miss ngày 12-5
 * </pre>
 *
 * {@code {number}} is a {@code let} of the same file above it, or one of {@code rules/common.lets} that a line {@code use} above it names, or
 * else the lexicon of that name. What several files say in the same words stands in {@code common.lets}. A second {@code pattern} line continues
 * the first. A space stands for one or more spaces (not before a quantifier and not in {@code [ ]} of a pattern). Patterns are matched on
 * {@link ReportText#matching()}, and are put into its spelling when read. Capturing groups have names.
 */
final class Rules {

    private static final Map<String, Rules> LOADED = new ConcurrentHashMap<>();
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final String name;
    private final Map<String, Rule> rules;

    private Rules(String name, Map<String, Rule> rules) {
        this.name = name;
        this.rules = rules;
    }

    /**
     * The rules of that file, read once.
     *
     * @throws IllegalArgumentException where there is no such file, or where it breaks the form
     */
    static Rules load(String name) {
        return LOADED.computeIfAbsent(name, Rules::read);
    }

    /** @throws IllegalArgumentException where there is no such rule */
    Rule rule(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException(name + ".rules has no rule " + id);
        }
        return rule;
    }

    /** In the order of the file. */
    List<Rule> all() {
        return List.copyOf(rules.values());
    }

    static Rules parse(String name, List<String> lines) {
        var rules = new LinkedHashMap<String, Rule>();
        var lets = new Lets(name + ".rules");
        var block = new ArrayList<String>();
        for (String line : lines) {
            String content = line.strip();
            if (isEmpty(content) || lets.take(content)) {
                continue;
            }
            if (content.startsWith("rule ")) {
                close(name, block, lets, rules);
            }
            block.add(content);
        }
        close(name, block, lets, rules);
        return new Rules(name, rules);
    }

    /** Whether the line says nothing to a reader of rules. */
    static boolean isEmpty(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static Rules read(String name) {
        return parse(name, Resources.lines("rules/" + name + ".rules"));
    }

    private static void close(String name, List<String> block, Lets lets, Map<String, Rule> rules) {
        if (block.isEmpty()) {
            return;
        }
        String id = word(block.get(0), "rule", name);
        var pattern = new StringBuilder();
        var hits = new ArrayList<String>();
        var misses = new ArrayList<String>();
        for (String line : block.subList(1, block.size())) {
            String kind = line.split(" ", 2)[0];
            switch (kind) {
                case "pattern" -> pattern.append(word(line, kind, name));
                case "hit" -> hits.add(word(line, kind, name));
                case "miss" -> misses.add(word(line, kind, name));
                default -> throw new IllegalArgumentException(name + ".rules: " + line);
            }
        }
        block.clear();
        if (rules.containsKey(id)) {
            throw new IllegalArgumentException(name + ".rules has " + id + " twice");
        }
        Pattern compiled = compile(name, id, lets.expand(pattern.toString()));
        rules.put(id, new Rule(id, Needle.of(compiled), hits, misses));
    }

    private static String word(String line, String kind, String name) {
        if (!line.startsWith(kind + " ")) {
            throw new IllegalArgumentException(name + ".rules: " + line);
        }
        return line.substring(kind.length()).strip();
    }

    private static Pattern compile(String name, String id, String pattern) {
        try {
            Pattern compiled =
                    Pattern.compile(ReportText.of(looseSpaces(pattern)).matching(), FLAGS);
            int named = (int) Pattern.compile("\\(\\?<[a-zA-Z]")
                    .matcher(pattern)
                    .results()
                    .count();
            if (compiled.matcher("").groupCount() != named) {
                throw new IllegalArgumentException(name + ".rules: " + id + " has a group without a name");
            }
            return compiled;
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(name + ".rules: " + id + ": " + e.getMessage(), e);
        }
    }

    private static String looseSpaces(String pattern) {
        var out = new StringBuilder();
        int bracket = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                out.append(c).append(pattern.charAt(++i));
                continue;
            }
            bracket += c == '[' ? 1 : c == ']' && bracket > 0 ? -1 : 0;
            out.append(c);
            // A bounded count, since a look-behind takes no other.
            boolean counted = i + 1 < pattern.length() && "?*+{".indexOf(pattern.charAt(i + 1)) >= 0;
            if (c == ' ' && bracket == 0 && !counted) {
                out.append("{1,9}");
            }
        }
        return out.toString();
    }
}
