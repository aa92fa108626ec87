package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reader's phone fetches who has never been here.
 *
 * <p>A slow phone connection is 1.6 Mbit/s with 150 ms for a way there and back. Before something can be read there are four such ways (TCP,
 * TLS, page, stylesheet), one more for a page of which the first ten packets (14 kB) do not hold the whole, and the bytes of both: 0.6 s
 * + 5 µs a byte, 0.7 s for a meeting. Type faces come later; until then the text stands in faces of the same measures. At 400 kbit/s and
 * 400 ms the same is 2.0 s the first time, and 0.5 s for every further page, whose stylesheet is there.
 */
class FirstViewIT extends BrowserIT {

    private static final int MOST_BYTES = 100_000;

    private static final String FACES_ARE_THERE =
            "async () => { document.body.getBoundingClientRect(); await document.fonts.ready; }";

    private static final double WAY_THERE_AND_BACK = 0.15;
    private static final double BYTES_PER_SECOND = 1_600_000 / 8.0;
    private static final int FIRST_PACKETS = 14_000;

    private record Fetched(String type, String url, long bytes) {

        boolean isBeforeTheFirstPaint() {
            return type.equals("Document") || type.equals("Stylesheet");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            home,    /
            list,    /cuoc-hop
            meeting, /cuoc-hop/1
            person,  /nguoi/1
            search,  /chi-dao?nguoi=ho+van+nien
            summary, /tong-hop/gia-lai/2024-Q2
            """)
    void isSmallAndSoonReadable(String name, String address) throws IOException {
        List<Fetched> fetched = fetched(address);

        note(name, fetched);
        assertThat(bytes(fetched, all -> true)).as("%s: %s", name, fetched).isLessThan(MOST_BYTES);
        assertThat(secondsUntilReadable(fetched)).as("%s: %s", name, fetched).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cuoc-hop", "/cuoc-hop/1", "/nguoi/1"})
    void standsWhereItStoodBeforeItsTypeFacesCame(String address) {
        assertThat(height(address, false)).isCloseTo(height(address, true), Percentage.withPercentage(2));
    }

    /** Vietnamese, English, and the languages of the Central Highlands, whose names are in every report of theirs. */
    @Test
    void everyLetterIsDrawnInItsOwnTypeFace() {
        try (Visit visit = visit(Visit.Screen.PHONE, true)) {
            Page page = visit.open("/gioi-thieu");
            CDPSession tools = page.context().newCDPSession(page);
            tools.send("DOM.enable");
            tools.send("CSS.enable");
            for (String family : List.of("GB Sans", "GB Serif")) {
                for (int weight : new int[] {400, 600}) {
                    for (String letter : letters()) {
                        page.evaluate(
                                "async ([letter, family, weight]) => { const h = document.querySelector('h1'); h.textContent = letter;"
                                        + " h.style.font = `${weight} 20px '${family}', cursive`; h.getBoundingClientRect();"
                                        + " await document.fonts.ready; h.getBoundingClientRect(); await document.fonts.ready; }",
                                List.of(letter, family, weight));
                        assertThat(faces(tools))
                                .as("%s in %s %d", letter, family, weight)
                                .containsOnly(true);
                    }
                }
            }
        }
    }

    private static List<String> letters() {
        return """
                aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYFJWZ 0123456789
                áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ
                ÁÀẢÃẠ ẮẰẲẴẶ ẤẦẨẪẬ ÉÈẺẼẸ ẾỀỂỄỆ ÍÌỈĨỊ ÓÒỎÕỌ ỐỒỔỖỘ ỚỜỞỠỢ ÚÙỦŨỤ ỨỪỬỮỰ ÝỲỶỸỴ
                ƀ Ƀ ɓ Ɓ č Č ñ Ñ ĕ Ĕ ĭ Ĭ ŏ Ŏ ŭ Ŭ H’ Hʼ H'
                ê̆ Ê̆
                ô̆ Ô̆
                ơ̆ Ơ̆
                ư̆ Ư̆
                – — “ ” ‘ ’ … • § ° % × ± − ½ ² ³ € ₫ · « »
                """.lines().toList();
    }

    /** Of the heading: whether each face was sent by the archive. */
    private static List<Boolean> faces(CDPSession tools) {
        int root = tools.send("DOM.getDocument")
                .getAsJsonObject("root")
                .get("nodeId")
                .getAsInt();
        var asked = new JsonObject();
        asked.addProperty("nodeId", root);
        asked.addProperty("selector", "h1");
        JsonObject heading = tools.send("DOM.querySelector", asked);
        var faces = new ArrayList<Boolean>();
        tools.send("CSS.getPlatformFontsForNode", heading)
                .getAsJsonArray("fonts")
                .forEach(face ->
                        faces.add(face.getAsJsonObject().get("isCustomFont").getAsBoolean()));
        return faces;
    }

    /** In {@code target/first-view}, to be looked at. */
    private static void note(String name, List<Fetched> fetched) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "first-view"));
        Files.writeString(
                folder.resolve(name + ".txt"),
                fetched.stream()
                        .map(one -> "%,8d %s %s%n".formatted(one.bytes, one.type, one.url))
                        .collect(Collectors.joining(
                                "",
                                "",
                                "%,8d in all, readable after %.2f s%n"
                                        .formatted(bytes(fetched, all -> true), secondsUntilReadable(fetched)))));
    }

    private List<Fetched> fetched(String address) {
        var types = new HashMap<String, Fetched>();
        try (Visit visit = visit(Visit.Screen.PHONE, true)) {
            CDPSession tools = visit.page().context().newCDPSession(visit.page());
            tools.on(
                    "Network.responseReceived",
                    event -> types.put(
                            event.get("requestId").getAsString(),
                            new Fetched(
                                    event.get("type").getAsString(),
                                    event.getAsJsonObject("response").get("url").getAsString(),
                                    0)));
            tools.on(
                    "Network.loadingFinished",
                    event -> types.computeIfPresent(
                            event.get("requestId").getAsString(),
                            (id, known) -> new Fetched(
                                    known.type,
                                    known.url,
                                    event.get("encodedDataLength").getAsLong())));
            tools.send("Network.enable");
            Page page = visit.open(address);
            page.evaluate(FACES_ARE_THERE);
            visit.wentWell();
        }
        return List.copyOf(types.values());
    }

    private double height(String address, boolean withFaces) {
        try (Visit visit = visit(Visit.Screen.PHONE, true)) {
            if (!withFaces) {
                visit.page().route("**/*.woff2", route -> route.abort());
            }
            Page page = visit.open(address);
            page.evaluate(FACES_ARE_THERE);
            return ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
        }
    }

    private static double secondsUntilReadable(List<Fetched> fetched) {
        long page = bytes(fetched, one -> one.type.equals("Document"));
        int ways = page > FIRST_PACKETS ? 5 : 4;
        return ways * WAY_THERE_AND_BACK + bytes(fetched, Fetched::isBeforeTheFirstPaint) / BYTES_PER_SECOND;
    }

    private static long bytes(List<Fetched> fetched, Predicate<Fetched> which) {
        return fetched.stream().filter(which).mapToLong(Fetched::bytes).sum();
    }
}
