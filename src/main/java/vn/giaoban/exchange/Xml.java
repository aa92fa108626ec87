package vn.giaoban.exchange;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document of XML 1.0; what may not stand in one is written as {@code �}. */
final class Xml {

    /** Not allowed in XML 1.0, escaped or not. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    /** Begins the document with its root. */
    Xml(String root, String namespace) {
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    interface Content {
        void write() throws XMLStreamException;
    }

    Xml attribute(String name, String value) {
        return write(() -> out.writeAttribute(name, allowed(value)));
    }

    /** @param attributes names and values in turn */
    Xml empty(String name, String... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** @param attributes names and values in turn */
    Xml element(String name, String text, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(allowed(text));
            out.writeEndElement();
        });
    }

    Xml element(String name, Content content) {
        return write(() -> {
            out.writeStartElement(name);
            content.write();
            out.writeEndElement();
        });
    }

    /** Ends the document. */
    String end() {
        write(() -> {
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        });
        return written.toString();
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private Xml write(Content content) {
        try {
            content.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String allowed(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
