package vn.giaoban.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.giaoban.time.VietnameseDates;

/**
 * A summary becomes a Word document (ECMA-376, transitional), whose parts go to the stream as they are made. The same summary gives the
 * same bytes: nothing in it comes from a clock.
 */
@Component
class WordWriter {

    /** Raised when the same summary gives another document. */
    static final String VERSION = "1-";

    /** With more entries, the table of contents has the sections only. */
    private static final int MOST_CONTENTS = 80;

    private final PrintedWords words;
    private final SummarySettings settings;

    WordWriter(PrintedWords words, SummarySettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /** @param out stays open */
    void write(QuarterSummary summary, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        LocalDateTime day = summary.printedOn().atStartOfDay();
        part(zip, day, "[Content_Types].xml", template("content-types"));
        part(zip, day, "_rels/.rels", template("package-relationships"));
        part(zip, day, "docProps/core.xml", filled("core", properties(summary)));
        part(zip, day, "word/styles.xml", filled("styles", measures()));
        part(zip, day, "word/settings.xml", template("settings"));
        part(zip, day, "word/header.xml", template("header"));
        part(zip, day, "word/header-first.xml", template("header-first"));
        List<WordBody.Heading> headings = text(
                        summary, new WordNotes(summary, words), OutputStream.nullOutputStream(), List.of())
                .headings();
        var notes = new WordNotes(summary, words);
        open(zip, day, "word/document.xml");
        List<byte[]> pictures = text(summary, notes, zip, headings).pictures();
        open(zip, day, "word/footnotes.xml");
        notes.write(new WordXml(zip));
        for (int i = 0; i < pictures.size(); i++) {
            open(zip, day, "word/media/chart" + (i + 1) + ".png");
            zip.write(pictures.get(i));
        }
        part(
                zip,
                day,
                "word/_rels/document.xml.rels",
                filled("document-relationships", Map.of("pictures", relationships(pictures.size()))));
        zip.finish();
    }

    private WordBody text(QuarterSummary summary, WordNotes notes, OutputStream out, List<WordBody.Heading> contents) {
        var xml = new WordXml(out);
        xml.begin("w:document").start("w:body");
        var body = new WordBody(xml, notes);
        var texts = new SummaryTexts(summary, words);
        var front = new WordFront(summary, words, texts, settings, body);
        front.write();
        if (!contents.isEmpty() && !summary.isEmpty()) {
            body.contents(contents, contents.size() > MOST_CONTENTS ? 1 : 2, words.say("printing.contents"));
        }
        new WordText(summary, words, texts, settings, body).write();
        front.signature();
        body.paragraph("AfterTable", "");
        page(xml);
        xml.end().end().finish();
        return body;
    }

    private void page(WordXml xml) {
        SummarySettings.Layout layout = settings.layout();
        String head = WordMeasures.twips(layout.marginTop() / 2);
        xml.start("w:sectPr")
                .one("w:headerReference", "w:type", "default", "r:id", "header")
                .one("w:headerReference", "w:type", "first", "r:id", "headerFirst")
                .start("w:footnotePr")
                .val("w:numRestart", "eachPage")
                .end()
                .one("w:pgSz", "w:w", "11906", "w:h", "16838")
                .one(
                        "w:pgMar",
                        "w:top",
                        WordMeasures.twips(layout.marginTop()),
                        "w:right",
                        WordMeasures.twips(layout.marginRight()),
                        "w:bottom",
                        WordMeasures.twips(layout.marginBottom()),
                        "w:left",
                        WordMeasures.twips(layout.marginLeft()),
                        "w:header",
                        head,
                        "w:footer",
                        head,
                        "w:gutter",
                        "0")
                .one("w:titlePg")
                .end();
    }

    private Map<String, String> properties(QuarterSummary summary) {
        String when = VietnameseDates.inWords(summary.period());
        String where = summary.place().fullName();
        return Map.of(
                "title", escaped(words.say("summary.document", when, where)),
                "subject", escaped(words.say("summary.description", when, where)),
                "author", escaped(settings.issuer()),
                "day", summary.printedOn().toString());
    }

    private Map<String, String> measures() {
        SummarySettings.Layout layout = settings.layout();
        var measures = new LinkedHashMap<String, String>();
        measures.put("title", WordMeasures.halfPoints(layout.title()));
        measures.put("heading", WordMeasures.halfPoints(layout.heading()));
        measures.put("body", WordMeasures.halfPoints(layout.body()));
        measures.put("table", WordMeasures.halfPoints(layout.table()));
        measures.put("note", WordMeasures.halfPoints(layout.note()));
        measures.put("body-line", WordMeasures.line(layout.body(), layout.lineSpacing()));
        measures.put("table-line", WordMeasures.line(layout.table(), layout.lineSpacing()));
        measures.put("indent", WordMeasures.twips(layout.firstLineIndent()));
        return measures;
    }

    private static String relationships(int pictures) {
        var lines = new StringBuilder();
        for (int i = 1; i <= pictures; i++) {
            lines.append("<Relationship Id=\"picture")
                    .append(i)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"")
                    .append(" Target=\"media/chart")
                    .append(i)
                    .append(".png\"/>\n");
        }
        return lines.toString();
    }

    private static String escaped(String text) {
        return Printable.text(text).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String filled(String template, Map<String, String> values) {
        String filled = template(template);
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static String template(String name) {
        String path = "/summary/word/" + name + ".xml";
        try (InputStream in = Objects.requireNonNull(WordWriter.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(path, unreadable);
        }
    }

    private static void part(ZipOutputStream zip, LocalDateTime day, String name, String text) throws IOException {
        open(zip, day, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The time as an archive keeps it has no zone, so that the machine's does not show. */
    private static void open(ZipOutputStream zip, LocalDateTime day, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(day);
        zip.putNextEntry(entry);
    }
}
