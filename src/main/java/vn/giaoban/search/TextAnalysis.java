package vn.giaoban.search;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * All analysis of text. Words are not segmented: syllables and pairs of syllables do as well for finding, work without accents, and
 * never disagree between text and question ({@code src/adr/0012}). What depends on the language happens here, before a text is handed
 * to the index: whichever index it is, it only cuts at spaces and pairs neighbours.
 */
final class TextAnalysis {

    /** An index's analyzer: syllables, and pairs of neighbours. */
    static final String PAIRED = "paired";

    /** An index's analyzer: syllables alone, for phrases. */
    static final String SINGLE = "single";

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ]");
    private static final Pattern DOT_WITHIN = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})");
    private static final Pattern ETH = Pattern.compile("ð");
    private static final Pattern FINAL_Y = Pattern.compile("^([hklmstv]|qu)y$");

    /** Cuts at syllables, digits and letters of the Central Highlands included. */
    static final Analyzer SYLLABLES = filtered(ICUTokenizer::new, syllables -> syllables);

    /** One syllable, in which an accent counts. */
    static final Analyzer EXACT = filtered(KeywordTokenizer::new, TextAnalysis::exact);

    /** One syllable, in which no accent counts. */
    static final Analyzer FOLDED = filtered(KeywordTokenizer::new, TextAnalysis::folded);

    private TextAnalysis() {}

    static LuceneAnalysisConfigurer lucene() {
        return context -> {
            context.analyzer(PAIRED).instance(new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer words = new WhitespaceTokenizer();
                    // Most Vietnamese words have two syllables: a pair lifts what really is the word.
                    return new TokenStreamComponents(words, new ShingleFilter(words, 2));
                }
            });
            context.analyzer(SINGLE).custom().tokenizer("whitespace");
        };
    }

    /** The same as {@link #lucene()}, for a node of OpenSearch. */
    static ElasticsearchAnalysisConfigurer openSearch() {
        return context -> {
            context.tokenFilter("pairs")
                    .type("shingle")
                    .param("min_shingle_size", 2)
                    .param("max_shingle_size", 2)
                    .param("output_unigrams", true);
            context.analyzer(PAIRED).custom().tokenizer("whitespace").tokenFilters("pairs");
            context.analyzer(SINGLE).custom().tokenizer("whitespace");
        };
    }

    private static TokenStream exact(TokenStream syllables) {
        TokenStream s = withoutInnerMarks(syllables);
        s = new ICUNormalizer2Filter(
                s); // capitals and decomposed letters of some editors and file systems are the same letters
        s = new PatternReplaceFilter(s, ETH, "đ", true); // Ð typed as the Icelandic eth looks the same
        s = new OneSpelling(s); // uỷ and ủy, hoà and hòa, kỳ and kì are one spelling
        return s;
    }

    private static TokenStream folded(TokenStream syllables) {
        TokenStream s = withoutInnerMarks(syllables);
        s = new ICUFoldingFilter(s); // ASCIIFoldingFilter would miss decomposed letters
        s = new PatternReplaceFilter(s, FINAL_Y, "$1i", false); // ky and ki, ly and li, quy and qui are one spelling
        return s;
    }

    private static TokenStream withoutInnerMarks(TokenStream syllables) {
        TokenStream s = syllables;
        s = new PatternReplaceFilter(s, APOSTROPHE, "", true); // H’Drai, H'Drai and HDrai are one name
        s = new PatternReplaceFilter(s, DOT_WITHIN, "", true); // T.Ư is TƯ
        return s;
    }

    private static Analyzer filtered(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer cut = tokenizer.get();
                return new TokenStreamComponents(cut, filters.apply(cut));
            }
        };
    }
}
