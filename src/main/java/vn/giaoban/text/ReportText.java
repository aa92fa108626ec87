package vn.giaoban.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The normalised text of a report with its paragraphs and sentences.
 *
 * <p>Normalised means: NFC, line ends as {@code \n}, no byte order mark. Beside {@link #text()}, which people read and quotes are
 * taken from, stands {@link #matching()}: of the same length, so that a {@link Span} holds in both, but with the many spaces,
 * apostrophes, look-alike letters and tone placements of real files made one, for rules to match on.
 */
public final class ReportText {

    private final String text;
    private final String matching;
    private final List<Span> paragraphs;
    private final List<Sentence> sentences;

    /** Where the second halves of surrogate pairs stand, in rising order. */
    private final int[] pairs;

    private ReportText(String text) {
        this.text = text;
        this.matching = matching(text);
        this.paragraphs = Paragraphs.of(matching);
        var cut = new ArrayList<Sentence>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span span : Sentences.of(matching, paragraphs.get(p))) {
                cut.add(new Sentence(cut.size() + 1, span, p));
            }
        }
        this.sentences = List.copyOf(cut);
        this.pairs = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /** Normalises {@code raw}, of any normal form and line ends. */
    public static ReportText of(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        return new ReportText(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    public String text() {
        return text;
    }

    public String matching() {
        return matching;
    }

    public List<Span> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public String quote(Span span) {
        return span.in(text);
    }

    /** The sentence that holds {@code offset}, or the last one before it, or the first. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** Whether one sentence holds both offsets. */
    public boolean isOneSentence(int offset, int other) {
        return sentenceAt(offset).number() == sentenceAt(other).number();
    }

    /** The offset in Unicode code points that the UTF-16 offset {@code utf16} stands for. */
    public int codePoints(int utf16) {
        int before = Arrays.binarySearch(pairs, utf16);
        return utf16 - (before < 0 ? -before - 1 : before);
    }

    private static String matching(String text) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(
                    i,
                    switch (out.charAt(i)) {
                        case '\u00A0',
                                '\u2002',
                                '\u2003',
                                '\u2004',
                                '\u2005',
                                '\u2006',
                                '\u2007',
                                '\u2008',
                                '\u2009',
                                '\u200A',
                                '\u202F',
                                '\t' -> ' ';
                        case '\u2019', '\u2018', '\u02BC', '`', '\u00B4' -> '\'';
                        case '\u00D0' -> '\u0110';
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                        case '\u201D', '\u201E', '\u00AB', '\u00BB', '\u201C' -> '"';
                        default -> out.charAt(i);
                    });
        }
        return TonePlacement.unified(out);
    }
}
