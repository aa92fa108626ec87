package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

    /** Those of a text, in its order; an emoji is none. */
    static List<Syllable> of(String text) {
        List<Term> exact = terms(TextAnalysis.EXACT, text);
        List<Term> folded = terms(TextAnalysis.FOLDED, text);
        var syllables = new ArrayList<Syllable>(exact.size());
        for (int i = 0; i < exact.size(); i++) {
            Term e = exact.get(i);
            if (e.text.chars().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            syllables.add(new Syllable(text.substring(e.start, e.end), e.text, folded.get(i).text, e.start, e.end));
        }
        return syllables;
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
