package vn.giaoban.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Paragraphs, headings, tables and pictures of the main text. */
final class WordBody {

    /** English Metric Units of a pixel of a chart: the chart is as wide as the text's half. */
    private static final int EMU_PER_PIXEL = 9525;

    private final WordXml xml;
    private final WordNotes notes;
    private final List<Heading> headings = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();

    /** @param level from 1 */
    record Heading(int level, String text, String anchor) {}

    @FunctionalInterface
    interface Cell extends Consumer<WordParagraph> {

        static Cell of(String text) {
            return p -> p.plain(text);
        }

        static Cell number(String text) {
            return new NumberCell(text);
        }
    }

    /** Stands to the right, so that figures can be compared. */
    private record NumberCell(String text) implements Cell {

        @Override
        public void accept(WordParagraph paragraph) {
            paragraph.plain(text);
        }
    }

    WordBody(WordXml xml, WordNotes notes) {
        this.xml = xml;
        this.notes = notes;
    }

    WordXml xml() {
        return xml;
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    List<byte[]> pictures() {
        return List.copyOf(pictures);
    }

    void paragraph(String style, Consumer<WordParagraph> content) {
        xml.start("w:p").start("w:pPr").val("w:pStyle", style).end();
        content.accept(new WordParagraph(xml, notes));
        xml.end();
    }

    void paragraph(String style, String text) {
        paragraph(style, p -> p.plain(text));
    }

    void heading(int level, String text) {
        heading(level, text, p -> {});
    }

    /** @param more what follows the text and is not in the table of contents */
    void heading(int level, String text, Consumer<WordParagraph> more) {
        var heading = new Heading(level, text, "_Toc" + (headings.size() + 1));
        headings.add(heading);
        paragraph("Heading" + level, p -> {
            anchored(headings.size(), heading.anchor(), () -> p.plain(text));
            more.accept(p);
        });
    }

    /** @param id unique among all anchors */
    void anchored(int id, String anchor, Runnable content) {
        xml.one("w:bookmarkStart", "w:id", Integer.toString(id), "w:name", anchor);
        content.run();
        xml.one("w:bookmarkEnd", "w:id", Integer.toString(id));
    }

    /** Entries as they are now; an update in Word finds the same ones. */
    void contents(List<Heading> entries, int levels, String title) {
        paragraph("TOCHeading", title);
        List<Heading> shown = entries.stream().filter(h -> h.level() <= levels).toList();
        for (int i = 0; i < shown.size(); i++) {
            Heading entry = shown.get(i);
            boolean first = i == 0;
            boolean last = i == shown.size() - 1;
            paragraph("TOC" + entry.level(), p -> {
                if (first) {
                    field("begin");
                    xml.start("w:r")
                            .start("w:instrText", "xml:space", "preserve")
                            .text(" TOC \\o \"1-" + levels + "\" \\n \\h \\z ")
                            .end()
                            .end();
                    field("separate");
                }
                xml.start("w:hyperlink", "w:anchor", entry.anchor(), "w:history", "1");
                p.plain(entry.text());
                xml.end();
                if (last) {
                    field("end");
                }
            });
        }
    }

    private void field(String part) {
        xml.start("w:r").one("w:fldChar", "w:fldCharType", part).end();
    }

    /**
     * @param look {@code Table}, or the closer {@code Front} of the first page
     * @param millimetres of the columns
     * @param head repeated on every page
     */
    void table(String look, List<Integer> millimetres, List<String> head, List<List<Cell>> rows) {
        begin("SummaryTable", millimetres);
        xml.start("w:tr").start("w:trPr").one("w:cantSplit").one("w:tblHeader").end();
        for (int i = 0; i < head.size(); i++) {
            cell(millimetres.get(i), look + "Head", Cell.of(head.get(i)));
        }
        xml.end();
        for (List<Cell> row : rows) {
            xml.start("w:tr").start("w:trPr").one("w:cantSplit").end();
            for (int i = 0; i < row.size(); i++) {
                cell(millimetres.get(i), look + (row.get(i) instanceof NumberCell ? "Number" : "Text"), row.get(i));
            }
            xml.end();
        }
        xml.end();
        paragraph("AfterTable", "");
    }

    /** Side by side, without lines: for the eye only. */
    void beside(List<Integer> millimetres, List<List<Cell>> paragraphs, String style) {
        begin("PlainTable", millimetres);
        xml.start("w:tr").start("w:trPr").one("w:cantSplit").end();
        for (int i = 0; i < paragraphs.size(); i++) {
            xml.start("w:tc");
            width(millimetres.get(i));
            paragraphs.get(i).forEach(content -> paragraph(style, content));
            xml.end();
        }
        xml.end().end();
    }

    private void begin(String style, List<Integer> millimetres) {
        int all = millimetres.stream().mapToInt(Integer::intValue).sum();
        xml.start("w:tbl")
                .start("w:tblPr")
                .val("w:tblStyle", style)
                .one("w:tblW", "w:w", WordMeasures.twips(all), "w:type", "dxa")
                .one("w:tblLayout", "w:type", "fixed")
                .one("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1")
                .end()
                .start("w:tblGrid");
        millimetres.forEach(width -> xml.one("w:gridCol", "w:w", WordMeasures.twips(width)));
        xml.end();
    }

    private void cell(int millimetres, String style, Cell content) {
        xml.start("w:tc");
        width(millimetres);
        paragraph(style, content);
        xml.end();
    }

    private void width(int millimetres) {
        xml.start("w:tcPr")
                .one("w:tcW", "w:w", WordMeasures.twips(millimetres), "w:type", "dxa")
                .end();
    }

    /** @param said read out in place of the picture */
    void picture(byte[] png, int width, int height, String said) {
        pictures.add(png);
        String id = Integer.toString(pictures.size());
        String[] size = {"cx", Integer.toString(width * EMU_PER_PIXEL), "cy", Integer.toString(height * EMU_PER_PIXEL)};
        String drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
        String picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        paragraph(
                "Picture",
                p -> xml.start("w:r")
                        .start("w:drawing")
                        .start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                        .one("wp:extent", size)
                        .one("wp:docPr", "id", id, "name", "Chart " + id, "descr", Printable.text(said))
                        .start("a:graphic", "xmlns:a", drawing)
                        .start("a:graphicData", "uri", picture)
                        .start("pic:pic", "xmlns:pic", picture)
                        .start("pic:nvPicPr")
                        .one("pic:cNvPr", "id", id, "name", "chart" + id + ".png")
                        .one("pic:cNvPicPr")
                        .end()
                        .start("pic:blipFill")
                        .one("a:blip", "r:embed", "picture" + id)
                        .start("a:stretch")
                        .one("a:fillRect")
                        .end()
                        .end()
                        .start("pic:spPr")
                        .start("a:xfrm")
                        .one("a:off", "x", "0", "y", "0")
                        .one("a:ext", size)
                        .end()
                        .start("a:prstGeom", "prst", "rect")
                        .one("a:avLst")
                        .end()
                        .end()
                        .end()
                        .end()
                        .end()
                        .end()
                        .end()
                        .end());
    }
}
