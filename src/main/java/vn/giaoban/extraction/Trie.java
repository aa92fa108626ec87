package vn.giaoban.extraction;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Forms that share their beginnings, so that a place of a text is compared with all of them in one walk instead of with one after the
 * other: by a look-up, and as a pattern.
 */
final class Trie {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\.*+?^$|()\\[\\]{}&#-]");

    /** A hash table without chains: a letter's place is the first free one from its own number on. */
    private @Nullable Trie[] next = new Trie[2];

    private char letter;
    private int size;
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
        return next[place(letter)];
    }

    /** Any of the forms, the longest first. */
    String pattern() {
        return "(?:" + alternatives() + ")";
    }

    private String alternatives() {
        return Stream.of(next)
                .filter(Objects::nonNull)
                .map(trie -> SPECIAL.matcher(String.valueOf(trie.letter)).replaceAll("\\\\$0") + trie.tail())
                .collect(Collectors.joining("|"));
    }

    private String tail() {
        if (size == 0) {
            return "";
        }
        return size == 1 && !isForm ? alternatives() : pattern() + (isForm ? "?" : "");
    }

    private Trie grown(char letter) {
        Trie known = behind(letter);
        if (known != null) {
            return known;
        }
        if (2 * size >= next.length) {
            @Nullable Trie[] before = next;
            next = new Trie[2 * before.length];
            Stream.of(before).filter(Objects::nonNull).forEach(trie -> next[place(trie.letter)] = trie);
        }
        var grown = new Trie();
        grown.letter = letter;
        next[place(letter)] = grown;
        size++;
        return grown;
    }

    private int place(char letter) {
        int place = letter & (next.length - 1);
        for (Trie trie = next[place]; trie != null && trie.letter != letter; trie = next[place]) {
            place = (place + 1) & (next.length - 1);
        }
        return place;
    }
}
