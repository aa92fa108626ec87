package vn.giaoban.web;

import java.util.HashSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** How the templates' expressions and messages are answered. */
@Configuration
@ConditionalOnWebApplication
class TemplateConfiguration {

    @Autowired
    void findMessagesOnce(SpringTemplateEngine engine, MessageSource messages) {
        engine.setTemplateEngineMessageSource(new KeptMessages(messages));
    }

    @Autowired
    void answerPlainExpressionsWithoutSpel(SpringTemplateEngine engine) {
        var dialects = new HashSet<>(engine.getDialects());
        dialects.removeIf(SpringStandardDialect.class::isInstance);
        dialects.add(new PlainDialect());
        engine.setDialects(dialects);
    }

    private static final class PlainDialect extends SpringStandardDialect {

        private final IStandardVariableExpressionEvaluator expressions = new PlainExpressions();

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return expressions;
        }
    }
}
