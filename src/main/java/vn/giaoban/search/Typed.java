package vn.giaoban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a field of a question. Nothing but quotes and a minus before a word means anything of its own.
 *
 * @param words what stands outside quotes; null where nothing does
 * @param phrases what stands in quotes: the syllables one behind the other, as they are written
 * @param unwanted words and phrases with a minus before them
 */
record Typed(@Nullable Words words, List<Words> phrases, List<Words> unwanted) {

    /** Each syllable may be the one with the edit, so that the question grows with the square of their number. */
    private static final int MOST_EDITED = 8;

    private static final Pattern PART = Pattern.compile(
            "(?<minus>(?<!\\S)-(?=[\\p{L}\\p{N}\"“”„]))?(?:[\"“”„](?<phrase>[^\"“”„]*)[\"“”„]|(?<word>[^\\s\"“”„]+))");

    /** Null where nothing but marks and spaces was typed. */
    static @Nullable Typed of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var words = new ArrayList<String>();
        var phrases = new ArrayList<Words>();
        var unwanted = new ArrayList<Words>();
        for (Matcher m = PART.matcher(typed); m.find(); ) {
            String phrase = m.group("phrase");
            String part = phrase == null ? m.group("word") : phrase;
            if (m.group("minus") != null) {
                unwanted.add(Words.of(part));
            } else if (phrase != null) {
                phrases.add(Words.of(part));
            } else {
                words.add(part);
            }
        }
        Words free = Words.of(String.join(" ", words));
        phrases.removeIf(Words::areEmpty);
        unwanted.removeIf(Words::areEmpty);
        boolean nothing = free.areEmpty() && phrases.isEmpty() && unwanted.isEmpty();
        return nothing ? null : new Typed(free.areEmpty() ? null : free, phrases, unwanted);
    }

    static Typed of(Words words) {
        return new Typed(words, List.of(), List.of());
    }

    /** All that must be found. */
    List<Words> wanted() {
        return Stream.concat(Stream.ofNullable(words), phrases.stream()).toList();
    }

    /** Whether that way of looking could find what a stricter one does not. */
    boolean isLoosenedBy(Strictness strictness) {
        return switch (strictness) {
            case ACCENTS_COUNT -> false;
            case NO_ACCENT_COUNTS -> !phrases.isEmpty() || (words != null && words.areAccented());
            case ONE_EDIT -> words != null && words.syllables().size() <= MOST_EDITED;
        };
    }

    int syllables() {
        return Stream.concat(wanted().stream(), unwanted.stream())
                .mapToInt(w -> w.syllables().size())
                .sum();
    }
}
