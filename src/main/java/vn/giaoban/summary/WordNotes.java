package vn.giaoban.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Shortened;

/** The footnotes of one document, in the order in which they are referred to. */
final class WordNotes {

    /** Numbers below are Word's own: the stroke above the notes and that above those that go on. */
    private static final int FIRST = 2;

    private static final int LONGEST_NAME = 60;

    private final PrintedWords words;
    private final Map<Integer, String> files = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** @param source number of the report that it leads to; null for one elsewhere */
    private record Note(String text, @Nullable Integer source) {}

    WordNotes(QuarterSummary summary, PrintedWords words) {
        this.words = words;
        summary.sources()
                .forEach(source -> files.put(source.number(), Shortened.inTheMiddle(source.fileName(), LONGEST_NAME)));
    }

    int of(Cite cite) {
        String where = words.say("summary.cite.title", Integer.toString(cite.note()), cite.sentences());
        String file = files.get(cite.note());
        notes.add(new Note(file == null ? where : where + " (" + file + ")", file == null ? null : cite.note()));
        return notes.size() - 1 + FIRST;
    }

    int of(String text) {
        notes.add(new Note(text, null));
        return notes.size() - 1 + FIRST;
    }

    /** Of the source's place in the document. */
    static String anchor(int source) {
        return "nguon_" + source;
    }

    void write(WordXml xml) {
        xml.begin("w:footnotes");
        stroke(xml, "0", "separator");
        stroke(xml, "1", "continuationSeparator");
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            xml.start("w:footnote", "w:id", Integer.toString(i + FIRST)).start("w:p");
            xml.start("w:pPr").val("w:pStyle", "FootnoteText").end();
            xml.start("w:r")
                    .start("w:rPr")
                    .val("w:rStyle", "FootnoteReference")
                    .end()
                    .one("w:footnoteRef")
                    .end();
            var runs = new WordParagraph(xml, this);
            runs.plain(" ");
            if (note.source() != null) {
                xml.start("w:hyperlink", "w:anchor", anchor(note.source()), "w:history", "1");
            }
            runs.plain(note.text());
            if (note.source() != null) {
                xml.end();
            }
            runs.plain(".");
            xml.end().end();
        }
        xml.end().finish();
    }

    private static void stroke(WordXml xml, String id, String type) {
        xml.start("w:footnote", "w:type", type, "w:id", id)
                .start("w:p")
                .start("w:pPr")
                .one("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto")
                .end()
                .start("w:r")
                .one("w:" + type)
                .end()
                .end()
                .end();
    }
}
