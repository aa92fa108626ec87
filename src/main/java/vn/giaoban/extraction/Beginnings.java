package vn.giaoban.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a pattern how what it matches can begin. What is no plain character cuts a beginning short; what has no width is passed over,
 * so that the answer may hold too much, never too little.
 */
final class Beginnings {

    /**
     * How a part of a pattern can begin.
     *
     * @param whole what the part can match as a whole: the next part goes on behind it
     * @param cut beginnings behind which anything may follow
     * @param opensWord whether it never begins within a word
     */
    private record Part(Set<String> whole, Set<String> cut, boolean opensWord) {

        static final Part NOTHING = new Part(Set.of(""), Set.of(), false);
        static final Part EDGE_OF_WORD = new Part(Set.of(""), Set.of(), true);
        static final Part ANYTHING = new Part(Set.of(), Set.of(""), false);

        static Part anyOf(String letters) {
            Set<String> each = new HashSet<>();
            letters.chars().forEach(c -> each.add(String.valueOf((char) c)));
            return new Part(each, Set.of(), false);
        }

        static Part of(char c) {
            return new Part(Set.of(String.valueOf(c)), Set.of(), false);
        }

        Part or(Part other) {
            return new Part(union(whole, other.whole), union(cut, other.cut), opensWord && other.opensWord);
        }

        Part then(Part next) {
            boolean opens = opensWord || (whole.equals(NOTHING.whole) && cut.isEmpty() && next.opensWord);
            var longer = new Part(new HashSet<>(), new HashSet<>(cut), opens);
            for (String head : whole) {
                next.whole.forEach(tail -> longer.add(head + tail, longer.whole));
                next.cut.forEach(tail -> longer.add(head + tail, longer.cut));
            }
            return longer;
        }

        Part repeated(boolean mayLack, boolean once) {
            if (once) {
                return mayLack ? or(NOTHING) : this;
            }
            var some = new HashSet<>(whole);
            boolean mayBeEmpty = some.remove("") || mayLack;
            return new Part(mayBeEmpty ? Set.of("") : Set.of(), union(some, cut), opensWord && !mayBeEmpty);
        }

        private void add(String beginning, Set<String> to) {
            if (beginning.length() >= Openings.LENGTH) {
                cut.add(beginning.substring(0, Openings.LENGTH));
            } else {
                to.add(beginning);
            }
        }

        private static Set<String> union(Set<String> a, Set<String> b) {
            var both = new HashSet<>(a);
            both.addAll(b);
            return both;
        }
    }

    private static final Pattern RANGE = Pattern.compile("\\d-\\d|[a-z]-[a-z]|[A-Z]-[A-Z]");

    private static final Pattern NO_LETTER_BEFORE =
            Pattern.compile("\\?<!(?:\\[\\\\p\\{L\\}[^\\[\\]]*\\]|\\\\p\\{L\\})\\)");

    /** A flag that turns to any case, or from it. */
    private static final Pattern CASE = Pattern.compile("\\?-?iu?[:)]");

    /** Of any script; what follows is left open, since two of them would be too many beginnings. */
    private static final Part DIGIT = new Part(Set.of(), everyDigit(), false);

    private final String pattern;
    private boolean anyCase;
    private boolean looksForStart;
    private boolean looksForEnd;
    private int at;

    private Beginnings(String pattern) {
        this.pattern = pattern;
    }

    static @Nullable Openings openings(String pattern) {
        var read = new Beginnings(pattern);
        Part all = read.alternatives();
        Set<String> beginnings = Part.union(all.whole(), all.cut());
        boolean anywhere = beginnings.contains("") || (read.looksForStart && read.looksForEnd);
        return anywhere ? null : new Openings(beginnings, read.looksForStart, all.opensWord());
    }

    private Part alternatives() {
        Part all = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all = all.or(sequence());
        }
        return all;
    }

    private Part sequence() {
        Part all = Part.NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            all = all.then(quantified(atom()));
        }
        return all;
    }

    private Part atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> Part.ANYTHING;
            case '^', '$' -> edge(c);
            default -> letter(c);
        };
    }

    private Part letter(char c) {
        return anyCase ? Part.anyOf(Letters.cases(c)) : Part.of(c);
    }

    private Part edge(char c) {
        looksForStart |= c == '^';
        looksForEnd |= c == '$';
        return Part.NOTHING;
    }

    private Part group() {
        boolean looksAround = pattern.startsWith("?=", at)
                || pattern.startsWith("?!", at)
                || pattern.startsWith("?<=", at)
                || pattern.startsWith("?<!", at);
        boolean edge =
                NO_LETTER_BEFORE.matcher(pattern).region(at, pattern.length()).lookingAt();
        boolean outside = anyCase;
        if (pattern.charAt(at) == '?') {
            int header = at;
            at = header(at + 1);
            anyCase =
                    CASE.matcher(pattern).region(header, at).lookingAt() ? pattern.charAt(header + 1) == 'i' : anyCase;
            if (pattern.charAt(at - 1) == ')') {
                return Part.NOTHING;
            }
        }
        Part inside = alternatives();
        at++;
        anyCase = outside;
        return edge ? Part.EDGE_OF_WORD : looksAround ? Part.NOTHING : inside;
    }

    /** Behind {@code ?:}, {@code ?iu:}, {@code ?<name>}, a look-around's sign, or the bracket that closes a lone flag. */
    private int header(int from) {
        if (pattern.charAt(from) == '<' && "=!".indexOf(pattern.charAt(from + 1)) < 0) {
            return pattern.indexOf('>', from) + 1;
        }
        int end = from;
        while (":=!)>".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        return end + 1;
    }

    private Part escaped() {
        char c = pattern.charAt(at++);
        if (c == 'd') {
            return DIGIT;
        }
        if (c == 'p' || c == 'P') {
            at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
            return Part.ANYTHING;
        }
        if (c == 'b' || c == 'B') {
            return c == 'b' ? Part.EDGE_OF_WORD : Part.NOTHING;
        }
        return Character.isLetterOrDigit(c) ? Part.ANYTHING : Part.of(c);
    }

    private static Set<String> everyDigit() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A class of few plain characters; any other may hold anything. */
    private Part characters() {
        int end = at;
        for (int depth = 1; depth > 0; end++) {
            char c = pattern.charAt(end);
            end += c == '\\' ? 1 : 0;
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        String inside = ranges(pattern.substring(at, end - 1));
        at = end;
        boolean plain =
                inside.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " .,;:/-*+\"()".indexOf(c) >= 0)
                        && (inside.indexOf('-') <= 0 || inside.endsWith("-"));
        return plain
                ? inside.chars()
                        .mapToObj(c -> letter((char) c))
                        .reduce(Part::or)
                        .orElse(Part.ANYTHING)
                : Part.ANYTHING;
    }

    /** {@code 1-4} as {@code 1234}. */
    private static String ranges(String inside) {
        return RANGE.matcher(inside).replaceAll(range -> {
            var all = new StringBuilder();
            for (char c = range.group().charAt(0); c <= range.group().charAt(2); c++) {
                all.append(c);
            }
            return all.toString();
        });
    }

    private Part quantified(Part atom) {
        if (at >= pattern.length()) {
            return atom;
        }
        char c = pattern.charAt(at);
        boolean counted = c == '{';
        if (!counted && c != '?' && c != '*' && c != '+') {
            return atom;
        }
        boolean mayLack = c == '?' || c == '*' || pattern.startsWith("{0", at);
        at = counted ? pattern.indexOf('}', at) + 1 : at + 1;
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
        return atom.repeated(mayLack, c == '?');
    }
}
