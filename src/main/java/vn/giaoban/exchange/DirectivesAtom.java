package vn.giaoban.exchange;

import static vn.giaoban.exchange.DirectivesJson.text;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveHit;
import vn.giaoban.search.DirectiveHits;

/** A page of directives as a feed (RFC 4287, paged by RFC 5005). */
final class DirectivesAtom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int LONGEST_TITLE = 120;

    /** Not allowed in XML 1.0, escaped or not. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private final FeedAddresses addresses;

    private DirectivesAtom(XMLStreamWriter xml, FeedAddresses addresses) {
        this.xml = xml;
        this.addresses = addresses;
    }

    /** @param title of the feed */
    static String of(DirectiveHits found, String title, FeedAddresses addresses) {
        var out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new DirectivesAtom(xml, addresses).feed(found, title);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString();
    }

    private void feed(DirectiveHits found, String title) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "vi");
        element("id", id("feed " + addresses.question()));
        element("title", title);
        element("updated", updated(found).toString());
        author("Giao Ban");
        link("self", "application/atom+xml", addresses.self());
        link("alternate", "text/html", addresses.page());
        link("previous", "application/atom+xml", addresses.previous());
        link("next", "application/atom+xml", addresses.next());
        for (DirectiveHit hit : found.hits()) {
            entry(hit);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(DirectiveHit hit) throws XMLStreamException {
        String giver = hit.official() != null ? text(hit.official()) : text(hit.issuer());
        xml.writeStartElement("entry");
        element("id", id("directive " + hit.id() + " imported " + hit.meeting().imported()));
        element("title", title(giver, hit.text().text()));
        element("updated", hit.meeting().imported().toString());
        if (giver != null) {
            author(giver);
        }
        link("alternate", "text/html", addresses.base() + hit.url());
        element("content", hit.text().text());
        xml.writeEndElement();
    }

    private static String title(@Nullable String giver, String text) {
        String all = giver == null ? text : giver + ": " + text;
        return all.length() <= LONGEST_TITLE ? all : all.substring(0, all.lastIndexOf(' ', LONGEST_TITLE)) + "…";
    }

    private static Instant updated(DirectiveHits found) {
        return found.hits().stream()
                .map(hit -> hit.meeting().imported())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** The same for the same thing for ever, whatever the host's name. */
    private static String id(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("giaoban " + of).getBytes(StandardCharsets.UTF_8));
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, @Nullable String address) throws XMLStreamException {
        if (address != null) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("type", type);
            xml.writeAttribute("href", address);
        }
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NO_XML.matcher(value).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }
}
