package vn.giaoban.search;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * All analysis of text. Words are not segmented: syllables and pairs of syllables do as well for finding, work without accents, and
 * never disagree between text and question ({@code src/adr/0012}).
 */
final class TextAnalysis implements LuceneAnalysisConfigurer {

    /** Fields in which an accent counts. */
    static final String EXACT = "exact";

    /** Fields in which no accent counts. */
    static final String FOLDED = "folded";

    /** Syllables of a question, as {@link #EXACT} has them. */
    static final Analyzer EXACT_SYLLABLES = analyzer(TextAnalysis::exact);

    /** Syllables of a question, as {@link #FOLDED} has them. */
    static final Analyzer FOLDED_SYLLABLES = analyzer(TextAnalysis::folded);

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ]");
    private static final Pattern DOT_WITHIN = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})");
    private static final Pattern ETH = Pattern.compile("ð");
    private static final Pattern FINAL_Y = Pattern.compile("^([hklmstv]|qu)y$");

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(EXACT).instance(analyzer(syllables -> pairs(exact(syllables))));
        context.analyzer(FOLDED).instance(analyzer(syllables -> pairs(folded(syllables))));
    }

    private static TokenStream exact(TokenStream syllables) {
        TokenStream s = withoutInnerMarks(syllables);
        s = new ICUNormalizer2Filter(
                s); // capitals and decomposed letters of some editors and file systems are the same letters
        s = new PatternReplaceFilter(s, ETH, "đ", true); // Ð typed as the Icelandic eth looks the same
        s = new TonePlacement(s); // uỷ and ủy, hoà and hòa are one spelling
        return s;
    }

    private static TokenStream folded(TokenStream syllables) {
        TokenStream s = withoutInnerMarks(syllables);
        s = new ICUFoldingFilter(s); // ASCIIFoldingFilter would miss decomposed letters
        s = new PatternReplaceFilter(s, FINAL_Y, "$1i", false); // kỳ and kì, lý and lí, quý and quí are one spelling
        return s;
    }

    private static TokenStream withoutInnerMarks(TokenStream syllables) {
        TokenStream s = syllables;
        s = new PatternReplaceFilter(s, APOSTROPHE, "", true); // H’Drai, H'Drai and HDrai are one name
        s = new PatternReplaceFilter(s, DOT_WITHIN, "", true); // T.Ư is TƯ
        return s;
    }

    private static TokenStream pairs(TokenStream syllables) {
        return new ShingleFilter(
                syllables, 2); // most Vietnamese words have two syllables: a pair lifts what really is the word
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer syllables =
                        new ICUTokenizer(); // cuts at syllables, digits and letters of the Central Highlands included
                return new TokenStreamComponents(syllables, filters.apply(syllables));
            }
        };
    }
}
