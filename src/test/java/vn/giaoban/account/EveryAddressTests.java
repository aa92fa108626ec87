package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.giaoban.search.Eventually;

/**
 * Everybody at every door: each address that the code answers is asked in every way by nobody, a reader, an editor and an administrator,
 * and what happens is what {@link AccessRules} say.
 */
@SpringBootTest(properties = "giaoban.samples=true")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAddressTests {

    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);

    /** How pages look is not worth a token. */
    private static final List<String> WITHOUT_TOKEN = List.of("/giao-dien", "/ngon-ngu");

    private static final Pattern OFFERED =
            Pattern.compile("<(a|form|button)\\s[^>]*?\\b(?:href|action|formaction)=\"(/[^\"]*)\"[^>]*>");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountSettings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @BeforeAll
    void waitForTheSamples() throws InterruptedException {
        Eventually.until(() ->
                database.sql("select count(*) from report").query(Long.class).single() == 5);
    }

    static Stream<@Nullable AccountRole> everybody() {
        return Stream.concat(Stream.of((AccountRole) null), Stream.of(AccountRole.values()));
    }

    @Test
    void somebodyHasDecidedAboutEveryAddress() {
        assertThat(EveryAddress.of(mapping))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(METHODS)
                        .as(address.written())
                        .allSatisfy(method -> assertThat(AccessRules.need(method.name(), address.path()))
                                .as("AccessRules about %s", address.written())
                                .isPresent()));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everybodyIsAnsweredAsTheRulesSay(@Nullable AccountRole who) {
        List<String> otherwise = new ArrayList<>();
        for (EveryAddress address : EveryAddress.of(mapping)) {
            for (HttpMethod method : METHODS) {
                Need need = AccessRules.need(method.name(), address.path()).orElse(Need.NOBODY);
                String expected =
                        need.isMetBy(who, settings.reading()) ? "answered" : who == null ? "login" : "forbidden";
                compare(otherwise, method, address, expected, outcome(ask(method, address, who, true)));
                if (isChange(method) && !WITHOUT_TOKEN.contains(address.asked())) {
                    compare(otherwise, method, address, "forbidden", outcome(ask(method, address, who, false)));
                }
            }
        }
        assertThat(otherwise).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void noPageOffersWhatItsVisitorMayNotDo(@Nullable AccountRole who) throws UnsupportedEncodingException {
        List<String> inVain = new ArrayList<>();
        int offered = 0;
        for (EveryAddress address : EveryAddress.of(mapping)) {
            MvcTestResult page = ask(HttpMethod.GET, address, who, true);
            if (!outcome(page).equals("answered") || !isPage(page)) {
                continue;
            }
            var elements = OFFERED.matcher(page.getResponse().getContentAsString());
            while (elements.find()) {
                boolean posts =
                        !elements.group(1).equals("a") && !elements.group().contains("method=\"get\"");
                String path =
                        URI.create(elements.group(2).replace("&amp;", "&")).getRawPath();
                if (path.equals("/")) {
                    continue; // Home is where everybody starts, be it by the login.
                }
                boolean may = AccessRules.need(posts ? "POST" : "GET", PathContainer.parsePath(path))
                        .orElse(Need.NOBODY)
                        .isMetBy(who, settings.reading());
                if (!may) {
                    inVain.add(address.asked() + " offers " + elements.group());
                }
                offered++;
            }
        }
        assertThat(offered).isPositive();
        assertThat(inVain).isEmpty();
    }

    @Test
    void whoOnlyReadsGetsNeitherSessionNorCookie() {
        List<EveryAddress> read = EveryAddress.of(mapping).stream()
                .filter(address -> AccessRules.need("GET", address.path()).orElseThrow() == Need.READING)
                .filter(address ->
                        outcome(ask(HttpMethod.GET, address, null, false)).equals("answered"))
                .toList();

        assertThat(read.isEmpty()).isEqualTo(settings.reading() == Reading.MEMBERS);
        assertThat(read).allSatisfy(address -> {
            MvcTestResult page = ask(HttpMethod.GET, address, null, false);
            assertThat(page.getRequest().getSession(false)).isNull();
            assertThat(page.getResponse().getCookies()).isEmpty();
        });
    }

    private MvcTestResult ask(HttpMethod method, EveryAddress address, @Nullable AccountRole who, boolean token) {
        var request = mvc.method(method)
                .uri(URI.create(address.asked()))
                .with(who == null ? anonymous() : user(settings.administrator()).authorities(who.authorities()));
        return (isChange(method) && token ? request.with(csrf()) : request).exchange();
    }

    /** Whatever became of it behind the door is not asked here. */
    private static String outcome(MvcTestResult result) {
        if (result.getUnresolvedException() != null) {
            return "answered";
        }
        return switch (result.getResponse().getStatus()) {
            case 403 -> "forbidden";
            case 302 -> "/dang-nhap".equals(result.getResponse().getRedirectedUrl()) ? "login" : "answered";
            default -> "answered";
        };
    }

    private static boolean isPage(MvcTestResult result) {
        String type = result.getResponse().getContentType();
        return result.getUnresolvedException() == null && type != null && type.startsWith("text/html");
    }

    private static boolean isChange(HttpMethod method) {
        return !List.of(HttpMethod.GET, HttpMethod.HEAD).contains(method);
    }

    private static void compare(
            List<String> otherwise, HttpMethod method, EveryAddress address, String expected, String outcome) {
        if (!outcome.equals(expected)) {
            otherwise.add(method + " " + address.written() + ": " + outcome + ", not " + expected);
        }
    }
}
