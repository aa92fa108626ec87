package vn.giaoban.extraction;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Forms that share their beginnings, so that a place of a text is compared with all of them in one walk instead of with one after the
 * other: by a look-up, and as a pattern.
 */
final class Trie {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\.*+?^$|()\\[\\]{}&#-]");

    /** Sorted; {@code next} at the same index. */
    private char[] letters = {};

    private Trie[] next = {};
    private boolean isForm;

    static Trie of(Iterable<String> forms) {
        var root = new Trie();
        for (String form : forms) {
            Trie at = root;
            for (int i = 0; i < form.length(); i++) {
                at = at.grown(form.charAt(i));
            }
            at.isForm = true;
        }
        return root;
    }

    boolean isForm() {
        return isForm;
    }

    /** The forms that go on with {@code letter}; null where none does. */
    @Nullable
    Trie behind(char letter) {
        int at = Arrays.binarySearch(letters, letter);
        return at < 0 ? null : next[at];
    }

    /** Any of the forms, the longest first. */
    String pattern() {
        return "(?:" + alternatives() + ")";
    }

    private String alternatives() {
        var out = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            out.append(i == 0 ? "" : "|")
                    .append(SPECIAL.matcher(String.valueOf(letters[i])).replaceAll("\\\\$0"))
                    .append(next[i].tail());
        }
        return out.toString();
    }

    private String tail() {
        if (next.length == 0) {
            return "";
        }
        return next.length == 1 && !isForm ? alternatives() : pattern() + (isForm ? "?" : "");
    }

    private Trie grown(char letter) {
        Trie known = behind(letter);
        if (known != null) {
            return known;
        }
        int at = -Arrays.binarySearch(letters, letter) - 1;
        var grown = new Trie();
        letters = Arrays.copyOf(letters, letters.length + 1);
        next = Arrays.copyOf(next, letters.length);
        System.arraycopy(letters, at, letters, at + 1, letters.length - 1 - at);
        System.arraycopy(next, at, next, at + 1, letters.length - 1 - at);
        letters[at] = letter;
        next[at] = grown;
        return grown;
    }
}
