package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A syllable of a text with the terms that the index has for it.
 *
 * @param start in UTF-16 units of the text
 * @param end exclusive
 */
record Syllable(String written, String exact, String folded, int start, int end) {

    /** The language has some ten thousand: each is analysed once, and texts of hits are for every question. */
    private static final Map<String, Forms> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;

    private record Forms(String exact, String folded) {}

    /** Those of a text, in its order; an emoji is none. */
    static List<Syllable> of(String text) {
        var syllables = new ArrayList<Syllable>();
        for (Term term : terms(TextAnalysis.SYLLABLES, text)) {
            String written = text.substring(term.start, term.end);
            Forms forms = forms(written);
            if (forms.exact.chars().anyMatch(Character::isLetterOrDigit)) {
                syllables.add(new Syllable(written, forms.exact, forms.folded, term.start, term.end));
            }
        }
        return syllables;
    }

    private static Forms forms(String written) {
        Forms known = KNOWN.get(written);
        if (known == null) {
            known = new Forms(only(TextAnalysis.EXACT, written), only(TextAnalysis.FOLDED, written));
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(written, known);
        }
        return known;
    }

    private static String only(Analyzer analyzer, String written) {
        return terms(analyzer, written).get(0).text;
    }

    /** Whether an accent was typed, so that other accents are not meant. */
    boolean isAccented() {
        return exact.chars().anyMatch(c -> c > 0x7F);
    }

    /** The folded forms, joined by spaces. */
    static String folded(List<Syllable> syllables) {
        return syllables.stream().map(Syllable::folded).collect(joining(" "));
    }

    /** The exact forms, joined by spaces: what the index holds of a text in which accents count. */
    static String exact(List<Syllable> syllables) {
        return syllables.stream().map(Syllable::exact).collect(joining(" "));
    }

    private record Term(String text, int start, int end) {}

    private static List<Term> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<Term>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }
}
