package vn.giaoban.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a browser asks the archive as one of its search engines (OpenSearch 1.1). */
@RestController
class OpenSearchExchange {

    private static final String TYPE = "application/opensearchdescription+xml";
    private static final MediaType MEDIA_TYPE =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    /** Sixteen letters at most. */
    private static final String SHORT_NAME = "Giao Ban";

    private final MessageSource messages;

    OpenSearchExchange(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> description(Locale language) {
        String base = Answers.base();
        String description = new Xml("OpenSearchDescription", NAMESPACE)
                .element("ShortName", SHORT_NAME)
                .element("Description", messages.getMessage("exchange.opensearch", null, language))
                .empty("Url", "type", "text/html", "template", base + "/tim?q={searchTerms}")
                .empty("Url", "type", "application/atom+xml", "template", base + "/tim.atom?q={searchTerms}")
                .empty(
                        "Url",
                        "type",
                        "application/x-suggestions+json",
                        "template",
                        base + "/goi-y.json?q={searchTerms}")
                .empty("Url", "type", TYPE, "rel", "self", "template", base + "/opensearch.xml")
                .element("Image", base + "/mark.svg", "width", "16", "height", "16", "type", "image/svg+xml")
                .empty("Query", "role", "example", "searchTerms", "chi%20b%E1%BB%99")
                .element("Language", "vi")
                .element("InputEncoding", "UTF-8")
                .element("OutputEncoding", "UTF-8")
                .end();
        return Answers.of(MEDIA_TYPE, description);
    }
}
