package vn.giaoban.summary;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One part of a Word document, element by element, straight to the stream. Names carry their prefixes. */
final class WordXml {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final XMLStreamWriter xml;

    /** @param out stays open */
    WordXml(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** @param root {@code w:document} and the like */
    WordXml begin(String root) {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failed) {
            throw new WordNotWritten(failed);
        }
        return start(root, "xmlns:w", MAIN, "xmlns:r", RELATIONSHIPS, "xmlns:wp", DRAWING);
    }

    void finish() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new WordNotWritten(failed);
        }
    }

    /** @param attributes names and values in turn */
    WordXml start(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException failed) {
            throw new WordNotWritten(failed);
        }
        return this;
    }

    WordXml end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException failed) {
            throw new WordNotWritten(failed);
        }
        return this;
    }

    /** An element without content. */
    WordXml one(String name, String... attributes) {
        return start(name, attributes).end();
    }

    /** {@code <name w:val="value"/>} */
    WordXml val(String name, String value) {
        return one(name, "w:val", value);
    }

    WordXml text(String text) {
        try {
            xml.writeCharacters(Printable.text(text));
        } catch (XMLStreamException failed) {
            throw new WordNotWritten(failed);
        }
        return this;
    }
}
