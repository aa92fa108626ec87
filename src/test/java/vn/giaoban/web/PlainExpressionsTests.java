package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/** An expression means what it means to SpEL, whoever answers it. */
class PlainExpressionsTests {

    record Line(String title, @Nullable String place, long count, Role role, List<String> names) {

        public boolean isLong() {
            return names.size() > 1;
        }

        public String in(String language) {
            return title + " in " + language;
        }

        public long more(long by) {
            return count + by;
        }

        public String getStyle() {
            return "line";
        }
    }

    enum Role {
        CHAIR,
        SPEAK
    }

    private final PlainExpressions plain = new PlainExpressions();

    private final ExpressionContext context =
            new ExpressionContext(new SpringTemplateEngine().getConfiguration(), Locale.ROOT, variables());

    private static Map<String, @Nullable Object> variables() {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("line", new Line("Giao ban", null, 3, Role.CHAIR, List.of("A Pớt", "Lò Văn Sáu")));
        variables.put("nothing", null);
        variables.put("years", Map.of("first", 2020));
        return variables;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            line.title                                  | Giao ban
            line.style                                  | line
            line.long                                   | true
            line.place                                  |
            nothing                                     |
            unheard                                     |
            line.place == null                          | true
            line.title != null and !line.names.isEmpty() | true
            line.place != null or line.count > 2        | true
            line.place != null and line.place.isEmpty() | false
            line.count >= 3                             | true
            line.count == 3                             | true
            line.count < 3                              | false
            line.count <= 2                             | false
            line.title == 'Giao ban'                    | true
            line.role == line.role                      | true
            line.role.name() == 'CHAIR'                 | true
            line.names.size()                           | 2
            line.names.size() > 1 ? 'many' : 'one'      | many
            line.place ?: 'nowhere'                     | nowhere
            line.title ?: 'nothing'                     | Giao ban
            line.in('vi')                               | Giao ban in vi
            line.more(line.names.size())                | 5
            'role.' + line.role.name()                  | role.CHAIR
            "#strings.listJoin(line.names, ', ')"       | A Pớt, Lò Văn Sáu
            "#strings.toString(line.count)"             | 3
            years.first                                 | 2020
            line.names[0]                               | A Pớt
            line.count - 1                              | 2
            T(java.lang.Math).max(1, 2)                 | 2
            """)
    void anExpressionIsAnsweredAsBySpel(String expression, @Nullable String answer) {
        Object answered =
                plain.evaluate(context, new VariableExpression(expression), StandardExpressionExecutionContext.NORMAL);

        assertThat(answered == null ? null : answered.toString()).isEqualTo(answer);
        assertThat(answered)
                .isEqualTo(SPELVariableExpressionEvaluator.INSTANCE.evaluate(
                        context, new VariableExpression(expression), StandardExpressionExecutionContext.NORMAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"line.unheard", "nothing.title", "line.place.length()", "line.title and true", "line.in()"})
    void aWrongExpressionIsRefusedAsBySpel(String expression) {
        assertThatThrownBy(() -> plain.evaluate(
                        context, new VariableExpression(expression), StandardExpressionExecutionContext.NORMAL))
                .isInstanceOf(TemplateProcessingException.class)
                .hasMessageContaining(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line.names[0]",
                "line.count - 1",
                "T(java.lang.Math).max(1, 2)",
                "line?.title",
                "{1, 2}",
                "line..title"
            })
    void whatIsMoreThanPlainIsLeftToSpel(String expression) {
        assertThat(PlainExpression.of(expression)).isEmpty();
    }
}
