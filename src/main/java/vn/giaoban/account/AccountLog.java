package vn.giaoban.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever happens to accounts, in the transaction in which it happens; appended only. */
@Component
class AccountLog {

    private final JdbcClient database;

    AccountLog(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param by null is the machine itself
     * @param about the account that it happened to; null for what belongs to none yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(
            ChangeKind kind,
            @Nullable String by,
            @Nullable String about,
            @Nullable String before,
            @Nullable String after) {
        database.sql("""
                        insert into account_change (kind, by_whom, about, before, after)
                        values (:kind, :by, :about, :before, :after)
                        """)
                .param("kind", kind.name())
                .param("by", by)
                .param("about", about)
                .param("before", before)
                .param("after", after)
                .update();
    }
}
