package vn.giaoban.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what is wrong with the database in words, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseNotStartedReporter implements SpringBootExceptionReporter {

    /** Spring Boot passes the context, which is not needed here. */
    DatabaseNotStartedReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseNotStarted notStarted) {
                System.err.println(notStarted.getMessage());
                return true;
            }
        }
        return false;
    }
}
