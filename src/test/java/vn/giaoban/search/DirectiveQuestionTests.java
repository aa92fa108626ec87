package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DirectiveQuestionTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    @ParameterizedTest
    @CsvSource(textBlock = """
            nam, 24
            nam, hai nghìn
            nam, 99999999999
            quy, 2024
            quy, 2024-Q5
            quy, 2024-H1
            quy, Q2-2024
            tu, 20-6-2024
            den, 2024-02-30
            xep, ngay
            trang, 0
            trang, -1
            trang, 501
            co, 0
            co, 101
            co, 1e2
            dia-ban, Gia Lai
            dia-ban, gia-lai'--
            ai, Niên
            ai, 0
            vai, chủ trì
            loai, Giao ban
            van-ban, 35-CT/TW
            gop, có
            """)
    void whatHasNotTheFormIsRefusedByName(String name, String value) {
        var refused = catchThrowableOfType(UnusableParameter.class, () -> question(name, value));

        assertThat(refused.parameter()).isEqualTo(name);
        assertThat(said(refused, Locale.forLanguageTag("vi"))).contains("“" + name + "”", "Tham số");
        assertThat(said(refused, Locale.ENGLISH)).contains("“" + name + "”", "Parameter");
    }

    @Test
    void wordsHaveALimit() {
        for (String name : new String[] {"q", "nguoi", "gui"}) {
            var refused = catchThrowableOfType(UnusableParameter.class, () -> question(name, "a".repeat(201)));
            assertThat(said(refused, Locale.forLanguageTag("vi"))).contains("“" + name + "”", "200");
        }
    }

    @Test
    void wordsHaveNoMoreSyllablesThanAreSought() {
        var refused = catchThrowableOfType(UnusableParameter.class, () -> question("q", "a ".repeat(41)));
        assertThat(said(refused, Locale.forLanguageTag("vi"))).contains("“q”", "40 tiếng");
    }

    @Test
    void aFacetHoldsSeveralValuesAndLosesThemAgain() {
        DirectiveQuestion both = DirectiveQuestion.of(Map.of("dia-ban", new String[] {"gia-lai", "", "kon-tum"}));

        assertThat(both.query()).isEqualTo("dia-ban=gia-lai&dia-ban=kon-tum");
        assertThat(both.turned(Facet.PLACE, "gia-lai").query()).isEqualTo("dia-ban=kon-tum");
        assertThat(both.turned(Facet.YEAR, Facet.UNKNOWN).query())
                .isEqualTo("dia-ban=gia-lai&dia-ban=kon-tum&nam=chua-ro");
    }

    @Test
    void theEndDoesNotComeBeforeTheBeginning() {
        var refused = catchThrowableOfType(
                UnusableParameter.class,
                () -> DirectiveQuestion.of(
                        Map.of("tu", new String[] {"2024-06-20"}, "den", new String[] {"2024-06-19"})));
        assertThat(refused.parameter()).isEqualTo("den");
    }

    @Test
    void emptyFieldsOfAFormAskNothing() {
        DirectiveQuestion question = DirectiveQuestion.of(
                Map.of("q", new String[] {"  "}, "nam", new String[] {""}, "khac", new String[] {"gì đó"}));

        assertThat(question.parameters()).isEmpty();
        assertThat(question.effectiveOrder()).isEqualTo(Order.NEWEST);
    }

    @Test
    void aQuestionComesBackFromItsParameters() {
        var all = new LinkedHashMap<String, String[]>();
        String[] values = {
            "q",
            "giải ngân",
            "nguoi",
            "Hồ Văn Niên",
            "gui",
            "huyện ủy",
            "ai",
            "12",
            "dia-ban",
            "gia-lai",
            "nam",
            "2024",
            "quy",
            "2024-Q2",
            "noi-nhan",
            "các huyện ủy",
            "vai",
            "chair",
            "loai",
            "giao-ban",
            "van-ban",
            "7",
            "gop",
            "1",
            "tu",
            "2024-01-01",
            "den",
            "2024-12-31",
            "xep",
            "moi",
            "trang",
            "3",
            "co",
            "50"
        };
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], new String[] {values[i + 1]});
        }
        DirectiveQuestion question = DirectiveQuestion.of(all);

        assertThat(question.parameters().keySet()).containsExactlyElementsOf(all.keySet());
        assertThat(question.parameters().values())
                .containsExactlyElementsOf(all.values().stream().map(List::of).toList());
        assertThat(question.orderedBy(Order.RELEVANCE).page()).isEqualTo(1);
    }

    private String said(UnusableParameter refused, Locale language) {
        messages.setBasename("messages/search");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages.getMessage(refused, language);
    }

    private static DirectiveQuestion question(String name, String value) {
        return DirectiveQuestion.of(Map.of(name, new String[] {value}));
    }
}
