package vn.giaoban.search;

import java.util.Locale;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in words that the node of OpenSearch cannot be reached, or has an index of another form, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NodeUnusableReporter implements SpringBootExceptionReporter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final @Nullable ConfigurableApplicationContext context;

    NodeUnusableReporter(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        var node = context == null ? null : settings(context).openSearch();
        if (context == null || node == null) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SearchException) {
                Object[] said = {node.uris(), cause.getMessage(), new IndexNames(node.prefix()).all()};
                System.err.println(context.getMessage("search.node.unusable", said, VIETNAMESE));
                return true;
            }
        }
        return false;
    }

    /** The application has not come to have them as a bean. */
    private static SearchSettings settings(ConfigurableApplicationContext context) {
        return Binder.get(context.getEnvironment()).bindOrCreate("giaoban.search", SearchSettings.class);
    }
}
