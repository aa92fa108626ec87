package vn.giaoban.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Answers the templates' expressions that are {@link PlainExpression}s, which nearly all are, and hands the others to SpEL. SpEL looks
 * up what a name means again for each row and column, which took a third of the time that a page did (src/adr/0026).
 */
final class PlainExpressions implements IStandardVariableExpressionEvaluator {

    private final IStandardVariableExpressionEvaluator spel = SPELVariableExpressionEvaluator.INSTANCE;
    private final Map<String, Optional<PlainExpression>> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
            var plain = known.computeIfAbsent(expression.getExpression(), PlainExpression::of);
            if (plain.isPresent()) {
                try {
                    return plain.get().in(context);
                } catch (NotPlain leftToSpel) {
                    // Also what is wrong: SpEL says it best.
                }
            }
        }
        return spel.evaluate(context, expression, execution);
    }
}
