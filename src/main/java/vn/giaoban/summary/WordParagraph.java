package vn.giaoban.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs of text in one paragraph. */
final class WordParagraph {

    private final WordXml xml;
    private final WordNotes notes;

    WordParagraph(WordXml xml, WordNotes notes) {
        this.xml = xml;
        this.notes = notes;
    }

    WordParagraph plain(String text) {
        return run(null, text);
    }

    WordParagraph bold(String text) {
        return run("w:b", text);
    }

    WordParagraph italic(String text) {
        return run("w:i", text);
    }

    /** A footnote for each, after the word before. */
    WordParagraph cites(List<Cite> cites) {
        for (int i = 0; i < cites.size(); i++) {
            Cite cite = cites.get(i);
            reference(i > 0, notes.of(cite));
        }
        return this;
    }

    WordParagraph cite(Cite cite) {
        return cites(List.of(cite));
    }

    /** @param text of a footnote about a report that is none of the summary's */
    WordParagraph note(String text) {
        reference(false, notes.of(text));
        return this;
    }

    WordParagraph breakLine() {
        xml.start("w:r").one("w:br").end();
        return this;
    }

    WordXml xml() {
        return xml;
    }

    private void reference(boolean further, int note) {
        if (further) {
            xml.start("w:r").start("w:rPr").val("w:vertAlign", "superscript").end();
            words(", ");
            xml.end();
        }
        xml.start("w:r")
                .start("w:rPr")
                .val("w:rStyle", "FootnoteReference")
                .end()
                .one("w:footnoteReference", "w:id", Integer.toString(note))
                .end();
    }

    private WordParagraph run(@Nullable String look, String text) {
        if (text.isEmpty()) {
            return this;
        }
        xml.start("w:r");
        if (look != null) {
            xml.start("w:rPr").one(look).end();
        }
        words(text);
        xml.end();
        return this;
    }

    private void words(String text) {
        xml.start("w:t", "xml:space", "preserve").text(text).end();
    }
}
