package vn.giaoban.extraction;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of lexicons, found as whole words at a place of the text, the longest first, in any case. */
final class Phrases {

    private static final Map<List<String>, Phrases> LOADED = new ConcurrentHashMap<>();

    private final Trie forms;

    private Phrases(Stream<String> forms) {
        this.forms = Trie.of(forms.map(Phrases::folded).toList());
    }

    static Phrases of(String... lexicons) {
        return LOADED.computeIfAbsent(
                List.of(lexicons),
                names -> new Phrases(names.stream()
                        .flatMap(name -> Lexicon.load(name).entries().stream())
                        .map(Lexicon.Entry::form)));
    }

    /** The forms whose {@code column} is {@code value}. */
    static Phrases where(String lexicon, String column, String value) {
        return LOADED.computeIfAbsent(
                List.of(lexicon, column + "=" + value),
                chosen -> new Phrases(Lexicon.load(lexicon).entries().stream()
                        .filter(e -> e.get(column).equals(value))
                        .map(Lexicon.Entry::form)));
    }

    /** Where the longest form that stands at {@code from} ends, or -1; {@code from} must open a word. */
    int end(String text, int from, int limit) {
        if (from >= limit || !opensWord(text, from)) {
            return -1;
        }
        int end = -1;
        @Nullable Trie said = forms;
        for (int at = from; at < limit; ) {
            said = said.behind(Letters.folded(text.charAt(at++)));
            if (said == null) {
                break;
            }
            end = said.isForm() && Scan.endsWord(text, at) ? at : end;
        }
        return end;
    }

    boolean at(String text, int from, int limit) {
        return end(text, from, limit) >= 0;
    }

    private static String folded(String form) {
        var folded = new StringBuilder(form);
        for (int i = 0; i < form.length(); i++) {
            folded.setCharAt(i, Letters.folded(form.charAt(i)));
        }
        return folded.toString();
    }

    private static boolean opensWord(String text, int at) {
        return at == 0 || !Letters.isLetterOrDigit(text.charAt(at - 1));
    }
}
