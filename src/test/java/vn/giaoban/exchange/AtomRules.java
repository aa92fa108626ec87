package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.relaxng.jaxp.CompactSyntaxSchemaFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a feed is held to: the schema of RFC 4287, what that RFC demands besides, and what the W3C's feed validator asks for. */
final class AtomRules {

    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";
    private static final String UUID = "urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Schema RFC_4287 = schema();

    private AtomRules() {}

    /** @return the feed, which is valid */
    static Element valid(byte[] body) {
        Document document = parsed(body);
        try {
            RFC_4287.newValidator().validate(new StreamSource(new ByteArrayInputStream(body)));
        } catch (SAXException | IOException invalid) {
            throw new AssertionError(invalid);
        }
        Element feed = document.getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xml:lang")).isNotEmpty();
        assertThat(document.getXmlEncoding()).isEqualTo("UTF-8");
        List<Element> entries = children(feed, "entry");
        holds(feed);
        entries.forEach(AtomRules::holds);
        assertThat(children(feed, "author")).as("author of entries without one").isNotEmpty();
        assertThat(entries).extracting(entry -> child(entry, "id")).doesNotHaveDuplicates();
        assertThat(links(feed, "self"))
                .hasSize(1)
                .allSatisfy(self -> assertThat(self.getAttribute("type")).isEqualTo("application/atom+xml"));
        entries.forEach(entry -> assertThat(links(entry, "alternate")).hasSize(1));
        return feed;
    }

    private static void holds(Element holder) {
        assertThat(child(holder, "id")).matches(UUID);
        assertThat(child(holder, "updated")).matches(MOMENT);
        assertThat(child(holder, "title")).isNotBlank();
        assertThat(children(holder, "author"))
                .allSatisfy(author -> assertThat(child(author, "name")).isNotBlank());
        assertThat(children(holder, "link"))
                .allSatisfy(
                        link -> assertThat(URI.create(link.getAttribute("href")).isAbsolute())
                                .isTrue())
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("type"))
                .doesNotHaveDuplicates();
    }

    static List<Element> links(Element holder, String relation) {
        return children(holder, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .toList();
    }

    static List<Element> children(Element holder, String name) {
        return IntStream.range(0, holder.getChildNodes().getLength())
                .mapToObj(holder.getChildNodes()::item)
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE && name.equals(child.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    /** The text of the element's own child, which it must have once. */
    static String child(Element holder, String name) {
        List<Element> found = children(holder, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent();
    }

    private static Document parsed(byte[] body) {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            var builder = factory.newDocumentBuilder();
            // The usual handler prints.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(body));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema() {
        try {
            return new CompactSyntaxSchemaFactory().newSchema(AtomRules.class.getResource("/exchange/rfc4287.rnc"));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
