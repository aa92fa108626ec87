package vn.giaoban.web;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.ParseException;
import org.springframework.expression.TypeComparator;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Elvis;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGE;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLE;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.Operator;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.ast.VariableReference;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.expression.spel.support.StandardTypeComparator;
import org.thymeleaf.context.IExpressionContext;

/**
 * An expression made of variables, their properties and methods, literals, comparisons, {@code and}, {@code or}, {@code !} and
 * choices. SpEL parses it; what it means is what it means to SpEL, but each of its names is looked up once for each class it meets.
 */
@FunctionalInterface
interface PlainExpression {

    SpelExpressionParser PARSER = new SpelExpressionParser();
    TypeComparator ORDER = new StandardTypeComparator();
    SimpleEvaluationContext COMPARING =
            SimpleEvaluationContext.forReadOnlyDataBinding().build();

    /** @throws NotPlain where SpEL must be asked */
    @Nullable
    Object in(IExpressionContext context);

    /** Empty for one that only SpEL can answer. */
    static Optional<PlainExpression> of(String expression) {
        try {
            return Optional.of(of(((SpelExpression) PARSER.parseExpression(expression)).getAST()));
        } catch (ParseException | NotPlain leftToSpel) {
            return Optional.empty();
        }
    }

    private static PlainExpression of(SpelNode node) {
        if (node instanceof CompoundExpression path) {
            PlainExpression value = of(path.getChild(0));
            for (int i = 1; i < path.getChildCount(); i++) {
                value = step(value, path.getChild(i));
            }
            return value;
        }
        if (node instanceof PropertyOrFieldReference variable) {
            String name = variable.getName();
            return context -> context.getVariable(name);
        }
        if (node instanceof VariableReference utility) {
            String name = utility.toStringAST().substring(1);
            return context -> found(context.getExpressionObjects().getObject(name));
        }
        if (node instanceof Literal literal) {
            Object value = literal.getLiteralValue().getValue();
            return context -> value;
        }
        return operator(node);
    }

    private static PlainExpression step(PlainExpression owner, SpelNode node) {
        if (node.getClass() == PropertyOrFieldReference.class && !((PropertyOrFieldReference) node).isNullSafe()) {
            var property = Member.property(((PropertyOrFieldReference) node).getName());
            return context -> property.of(found(owner.in(context)));
        }
        if (node instanceof MethodReference call && !call.isNullSafe()) {
            var method = Member.method(call.getName(), call.getChildCount());
            PlainExpression[] arguments = IntStream.range(0, call.getChildCount())
                    .mapToObj(i -> of(call.getChild(i)))
                    .toArray(PlainExpression[]::new);
            return context -> {
                var values = new @Nullable Object[arguments.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = arguments[i].in(context);
                }
                return method.of(found(owner.in(context)), values);
            };
        }
        throw new NotPlain(node.toStringAST());
    }

    private static PlainExpression operator(SpelNode node) {
        if (node instanceof OperatorNot) {
            PlainExpression value = of(node.getChild(0));
            return context -> !isTrue(value.in(context));
        }
        if (node instanceof Ternary) {
            PlainExpression condition = of(node.getChild(0));
            PlainExpression then = of(node.getChild(1));
            PlainExpression otherwise = of(node.getChild(2));
            return context -> (isTrue(condition.in(context)) ? then : otherwise).in(context);
        }
        if (node instanceof Elvis) {
            PlainExpression value = of(node.getChild(0));
            PlainExpression otherwise = of(node.getChild(1));
            return context -> {
                Object found = value.in(context);
                return found == null || "".equals(found) ? otherwise.in(context) : found;
            };
        }
        if (node instanceof Operator && node.getChildCount() == 2) {
            return operator(node, of(node.getChild(0)), of(node.getChild(1)));
        }
        throw new NotPlain(node.toStringAST());
    }

    private static PlainExpression operator(SpelNode node, PlainExpression left, PlainExpression right) {
        if (node instanceof OpAnd) {
            return context -> isTrue(left.in(context)) && isTrue(right.in(context));
        }
        if (node instanceof OpOr) {
            return context -> isTrue(left.in(context)) || isTrue(right.in(context));
        }
        if (node instanceof OpEQ) {
            return context -> equal(left.in(context), right.in(context));
        }
        if (node instanceof OpNE) {
            return context -> !equal(left.in(context), right.in(context));
        }
        if (node instanceof OpPlus) {
            return context -> word(left.in(context)) + word(right.in(context));
        }
        IntPredicate fits = fits(node);
        return context -> fits.test(ORDER.compare(found(left.in(context)), found(right.in(context))));
    }

    private static IntPredicate fits(SpelNode node) {
        if (node instanceof OpGT) {
            return order -> order > 0;
        }
        if (node instanceof OpGE) {
            return order -> order >= 0;
        }
        if (node instanceof OpLT) {
            return order -> order < 0;
        }
        if (node instanceof OpLE) {
            return order -> order <= 0;
        }
        throw new NotPlain(node.toStringAST());
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        return (left == null || right == null) ? left == right : Operator.equalityCheck(COMPARING, left, right);
    }

    private static boolean isTrue(@Nullable Object value) {
        if (value instanceof Boolean is) {
            return is;
        }
        throw new NotPlain("no truth value: " + value);
    }

    private static String word(@Nullable Object value) {
        if (value instanceof String word) {
            return word;
        }
        throw new NotPlain("no word: " + value);
    }

    private static Object found(@Nullable Object value) {
        if (value == null) {
            throw new NotPlain("nothing");
        }
        return Objects.requireNonNull(value);
    }
}
