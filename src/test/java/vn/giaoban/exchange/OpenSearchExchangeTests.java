package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Element;

/** Held to what OpenSearch 1.1 demands of a description. */
@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=300ms"})
@AutoConfigureMockMvc
class OpenSearchExchangeTests {

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    @Autowired
    MockMvcTester http;

    @Test
    void aBrowserLearnsWhereToAskAndToSuggest() throws Exception {
        Element description = description("https", "kho.example", "/opensearch.xml");

        assertThat(AtomRules.children(description, "Url").stream()
                        .collect(Collectors.toMap(u -> u.getAttribute("type"), u -> u.getAttribute("template"))))
                .containsEntry("text/html", "https://kho.example/tim?q={searchTerms}")
                .containsEntry("application/atom+xml", "https://kho.example/tim.atom?q={searchTerms}")
                .containsEntry("application/x-suggestions+json", "https://kho.example/goi-y.json?q={searchTerms}")
                .containsEntry("application/opensearchdescription+xml", "https://kho.example/opensearch.xml");
        Element image = AtomRules.children(description, "Image").get(0);
        assertThat(image.getTextContent()).isEqualTo("https://kho.example/mark.svg");
        assertThat(http.get().uri("/mark.svg")).hasStatusOk();
        assertThat(image.getAttribute("type")).isEqualTo("image/svg+xml");
        assertThat(AtomRules.child(description, "InputEncoding")).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"/opensearch.xml, Tìm chỉ đạo", "/opensearch.xml?lang=en, Finds directives"})
    void namesAreShortEnough(String address, String begin) throws Exception {
        Element description = description("http", "localhost", address);

        assertThat(AtomRules.child(description, "ShortName")).hasSizeBetween(1, 16);
        assertThat(AtomRules.child(description, "Description"))
                .startsWith(begin)
                .hasSizeLessThanOrEqualTo(1024);
    }

    private Element description(String scheme, String host, String address) throws Exception {
        var answer = http.get()
                .uri(address)
                .with(request -> {
                    request.setScheme(scheme);
                    request.setServerName(host);
                    request.setServerPort(scheme.equals("https") ? 443 : 80);
                    return request;
                })
                .exchange();
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/opensearchdescription+xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(root.getLocalName()).isEqualTo("OpenSearchDescription");
        return root;
    }
}
