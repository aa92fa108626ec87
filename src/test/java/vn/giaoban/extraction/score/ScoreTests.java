package vn.giaoban.extraction.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaoban.text.ReportText;

class ScoreTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ReportText TEXT = ReportText.of("""
            Huyện Tân Hội họp giao ban. Dự họp có ông Lò Văn Sáu, Bí thư Huyện ủy.
            Ông Lò Văn Sáu yêu cầu các xã rà soát 12 hộ nghèo, báo cáo trước tháng 9; sửa 3 km đường theo Nghị quyết 05-NQ/TU.
            """);
    private static final String PEOPLE = """
            "people": [{"name": "Lò Văn Sáu", "titles": ["Bí thư Huyện ủy"], "roles": ["chair"]}]""";

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PEOPLE    | "people": [{"name": "Lò Văn Sáu"}]               | "people": []                                                 | 0 0 1 | thiếu dòng 1, câu 2 “Lò Văn Sáu”
            PEOPLE    | "people": []                                     | "people": [{"name": "Tân Hội", "rule": "person"}]             | 0 1 0 | thừa dòng 1, câu 1 “Tân Hội” ‹person›
            PEOPLE    | "people": [{"name": "Lò Văn Sáu"}]               | "people": [{"name": "LÒ VĂN SÁU"}]                            | 1 1 1 |
            PEOPLE    | "people": [{"name": "Lò Văn Sáu", "optional": true}] | "people": [{"name": "Lò Văn Sáu"}]                        | 0 0 0 |
            ROLES     | "people": [{"name": "Lò Văn Sáu", "roles": ["chair", "speak"]}] | "people": [{"name": "Lò Văn Sáu", "roles": ["direct"], "role_rules": {"direct": "demand"}}] | 0 1 1 | thiếu dòng 1, câu 2 “Lò Văn Sáu” chủ trì;thừa dòng 1, câu 2 “Lò Văn Sáu” chỉ đạo ‹demand›
            TITLES    | "people": [{"name": "Lò Văn Sáu", "titles": ["Bí thư Huyện ủy"]}] | "people": [{"name": "Lò Văn Sáu", "titles": ["Phó Bí thư", "Huyện Tân Hội"], "title_rules": ["t", "u"]}] | 0 2 1 | thừa “Phó Bí thư” Lò Văn Sáu ‹t›;thừa dòng 1, câu 1 “Huyện Tân Hội” Lò Văn Sáu ‹u›;thiếu dòng 1, câu 2 “Bí thư Huyện ủy” Lò Văn Sáu
            METRICS   | "metrics": [{"quote": "12 hộ nghèo", "value": 12, "unit": "hộ nghèo"}] | "metrics": [{"quote": "12 hộ nghèo", "value": 12, "unit": "hộ"}] | 1 1 1 |
            METRICS   | "metrics": [{"quote": "12 hộ nghèo", "value": 12, "unit": "hộ nghèo"}] | "metrics": [{"quote": "12 hộ", "value": 12000, "unit": "hộ", "rule": "count"}] | 0 1 1 | khác dòng 2, câu 3 “12 hộ nghèo” cần 12 hộ nghèo được 12000 hộ ‹count›
            METRICS   | "metrics": [{"quote": "3 km", "value": 3, "unit": "km"}] | "metrics": [{"quote": "05", "value": 5, "unit": "", "rule": "count"}] | 0 1 1 | thiếu dòng 2, câu 3 “3 km” 3 km;thừa dòng 2, câu 3 “05” 5 ‹count›
            REFERENCES | "references": []                                | "references": [{"kind": "Nghị quyết", "number": "05", "quote": "Nghị quyết 05-NQ/TU", "rule": "bare"}] | 0 1 0 | thừa dòng 2, câu 3 “Nghị quyết 05-NQ/TU” Nghị quyết 05 ‹bare›
            DATE      | "meeting": {"date": "2024-07-02"}                | "meeting": {"date": "2024-07-03", "rules": {"date": "day"}}   | 0 1 1 | khác cần 2024-07-02 được 2024-07-03 ‹day›
            DATE      | "meeting": {"date": "2024-07-02", "open": ["date"]} | "meeting": {"date": null}                                  | 1 1 1 |
            HOST      | "meeting": {"host": "Huyện Tân Hội"}             | "meeting": {"host": null}                                     | 0 1 1 | thiếu Huyện Tân Hội
            KIND      | "meeting": {"is_meeting": true}                  | "meeting": {"is_meeting": false, "reason": "Không câu nào nói"} | 0 1 1 | khác “Không câu nào nói” cần báo cáo về cuộc họp được không phải báo cáo về cuộc họp
            """)
    void everyKindIsCountedAndItsDifferencesNamed(
            Figure figure, String gold, String found, String rightFoundWanted, String differences) {
        var scores = scores(gold, found, figure);
        Count count = scores.total(figure);
        assertThat(count.right() + " " + count.found() + " " + count.wanted()).isEqualTo(rightFoundWanted);
        String list = DifferenceList.of(scores).replaceAll("\\s+", " ");
        if (differences == null) {
            assertThat(list).isEmpty();
        } else {
            assertThat(list).contains(differences.split(";", -1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Lò Văn Sáu | các xã | rà soát 12 hộ nghèo, báo cáo trước tháng 9 | 1 | -
            Lò Văn Sáu | các xã | rà soát 12 hộ nghèo, báo cáo               | 1 | lệch dòng 2, câu 3 cần “rà soát 12 hộ nghèo, báo cáo trước tháng 9” được “rà soát 12 hộ nghèo, báo cáo” ‹demand›
            Lò Văn Sáu | các xã | rà soát                                    | 0 | khác dòng 2, câu 3 cần “rà soát 12 hộ nghèo, báo cáo trước tháng 9” được “rà soát” ‹demand›
            -          | các xã | rà soát 12 hộ nghèo, báo cáo trước tháng 9 | 0 | khác dòng 2, câu 3 “rà soát 12 hộ nghèo, báo cáo trước tháng 9” cần người giao: Lò Văn Sáu được người giao: không nêu ‹demand›
            Lò Văn Sáu | ông    | rà soát 12 hộ nghèo, báo cáo trước tháng 9 | 1 | khác dòng 2, câu 3 “rà soát 12 hộ nghèo, báo cáo trước tháng 9” cần các xã được ông ‹addressee›
            Lò Văn Sáu | -      | rà soát 12 hộ nghèo, báo cáo trước tháng 9 | 1 | thiếu dòng 2, câu 3 “rà soát 12 hộ nghèo, báo cáo trước tháng 9” các xã
            Lò Văn Sáu | -      | sửa 3 km đường                             | 0 | thừa dòng 2, câu 3 “sửa 3 km đường” người giao: Lò Văn Sáu ‹demand›
            """)
    void aTaskDiffersByWhoGivesItForWhomAndWhereItEnds(
            String official, String to, String quote, int right, String difference) {
        String gold = PEOPLE + """
                , "directives": [{"official": "Lò Văn Sáu", "to": "các xã", "quote": "rà soát 12 hộ nghèo, báo cáo trước tháng 9"}]""";
        ObjectNode task = JSON.createObjectNode();
        task.put("official", official).put("to", to).put("quote", quote).put("rule", "demand");
        task.putObject("rules").put("to", "addressee");
        var scores = scores(gold, PEOPLE + ", \"directives\": [" + task + "]", Figure.TASKS, Figure.ADDRESSEE);

        assertThat(scores.total(Figure.TASKS).right()).isEqualTo(right);
        String list = DifferenceList.of(scores).replaceAll("\\s+", " ");
        if (difference == null) {
            assertThat(list).isEmpty();
        } else {
            assertThat(list).contains(difference);
        }
    }

    @Test
    void theSummaryCountsMissesByKindAndFalseFindsByRule() {
        var scores = scores(
                "\"metrics\": [{\"quote\": \"3 km\", \"value\": 3, \"unit\": \"km\"}]",
                """
                "people": [{"name": "Tân Hội", "rule": "person"}],
                "metrics": [{"quote": "12 hộ", "value": 12, "unit": "hộ", "rule": "count"}, {"quote": "05", "value": 5, "unit": "", "rule": "count"}]""",
                Figure.PEOPLE,
                Figure.METRICS);
        assertThat(DifferenceList.of(scores)).endsWith("""

                Thiếu, theo loại
                      1  metrics

                Thừa, theo loại và quy tắc
                      2  metrics count
                      1  people person
                """);
        assertThat(ScoreJson.of(scores, 0).toString()).isEqualTo("""
                {"reports":1,"figures":{\
                "people":{"precision":0.0,"recall":1.0,"f1":0.0,"right":0,"wanted":0,"found":1},\
                "metrics":{"precision":0.0,"recall":0.0,"f1":0.0,"right":0,"wanted":1,"found":2}},\
                "worst":{},"misses":{"metrics":1},"false_finds":{"metrics count":2,"people person":1}}""");
    }

    @Test
    void theWorstReportsComeFirstByTheMeanOfTheFiguresThatTheyHave() {
        var scores = new ScoreTable();
        String sau = "{\"people\": [{\"name\": \"Lò Văn Sáu\"}]}";
        scores.add(new ReportScore("tot", TEXT, JSON.readTree(sau), JSON.readTree(sau)));
        scores.add(new ReportScore("kem", TEXT, JSON.readTree(sau), JSON.readTree("{}")));
        // Twelve figures, since no task has an addressee: people is 0, the other eleven are 1.
        assertThat(scores.printWorst(1)).isEqualTo("""

                Yếu nhất, theo F1 trung bình của riêng báo cáo
                0.917 kem: people 0.00
                """);
        assertThat(scores.printWorst(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chu-prong-2024", "gia-lai-2024-q2", "kon-tum-2020-q2"})
    void everyMissAndFalseFindThatIsCountedIsListed(String sample) throws IOException {
        Path samples = Path.of("src/main/resources/samples");
        ReportText text = ReportText.of(Files.readString(samples.resolve(sample + ".txt")));
        String gold = Files.readString(samples.resolve(sample + ".json"));
        JsonNode wanted = without(JSON.readTree(gold), 0);
        JsonNode found = without(JSON.readTree(gold), 1);

        var report = new ReportScore(sample, text, wanted, found);
        for (Map.Entry<Figure, Count> figure : report.counts().entrySet()) {
            Count count = figure.getValue();
            if (figure.getKey() != Figure.DIRECTIVE) {
                List<Difference> own = report.differences().stream()
                        .filter(d -> d.figure() == figure.getKey())
                        .toList();
                assertThat(own.stream().filter(Difference::isMiss))
                        .as("misses of %s", figure.getKey())
                        .hasSize(count.wanted() - count.right());
                assertThat(own.stream().filter(Difference::isFalseFind))
                        .as("false finds of %s", figure.getKey())
                        .hasSize(count.found() - count.right());
            }
        }
        assertThat(report.differences()).isNotEmpty();
    }

    /** Leaves out every third entry of each list, counted from {@code first}. */
    private static JsonNode without(JsonNode gold, int first) {
        for (String list : List.of("people", "directives", "metrics", "references")) {
            ArrayNode entries = (ArrayNode) gold.path(list);
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (i % 3 == first) {
                    entries.remove(i);
                }
            }
        }
        return gold;
    }

    private static ScoreTable scores(String gold, String found, Figure... figures) {
        var scores = new ScoreTable(List.of(figures));
        scores.add(new ReportScore("tan-hoi", TEXT, json(gold), json(found)));
        return scores;
    }

    private static JsonNode json(String fields) {
        return JSON.readTree("{" + fields + "}");
    }
}
