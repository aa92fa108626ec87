package vn.giaoban.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.Subject.Kind;

/** A first draft of a fact that the machine missed, from its words alone; whoever adds it corrects the rest in its form. */
final class MissedFact {

    private static final Pattern FIGURE =
            Pattern.compile("\\D*?(?<value>\\d[\\d.,]*?)(?:/(?<whole>\\d[\\d.,]*?))?[ \u00A0]*(?<unit>[^\\d.,\\s].*)");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<kind>\\p{Lu}[^\\d,.]*?)(?: số)? (?<number>\\d[^\\s,.;]*)(?:.*)", Pattern.DOTALL);

    private MissedFact() {}

    /** What a form would send. */
    static Map<String, List<String>> typed(Kind kind, String words) {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("loi", List.of(words));
        if (kind == Kind.METRIC) {
            Matcher m = matched(FIGURE, words, "review.missed.figure");
            typed.put("giaTri", List.of(m.group("value")));
            typed.put("tong", m.group("whole") == null ? List.of() : List.of(m.group("whole")));
            typed.put("donVi", List.of(m.group("unit").strip()));
        }
        if (kind == Kind.DOCUMENT) {
            Matcher m = matched(DOCUMENT, words, "review.missed.document");
            typed.put("loaiVanBan", List.of(m.group("kind").strip()));
            typed.put("so", List.of(m.group("number")));
        }
        return typed;
    }

    private static Matcher matched(Pattern pattern, String words, String otherwise) {
        Matcher m = pattern.matcher(words.strip());
        if (!m.matches()) {
            throw new UnusableDecision(otherwise, "loi");
        }
        return m;
    }
}
