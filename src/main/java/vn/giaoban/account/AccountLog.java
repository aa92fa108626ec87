package vn.giaoban.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever happens to accounts, in the transaction in which it happens; appended only, and found again. */
@Component
class AccountLog {

    private final JdbcClient database;

    AccountLog(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void note(AccountChange change) {
        database.sql("""
                        insert into account_change (kind, by_whom, about, before, after, detail)
                        values (:kind, :by, :about, :before, :after, :detail)
                        """)
                .param("kind", change.kind().name())
                .param("by", change.by())
                .param("about", change.about())
                .param("before", name(change.before()))
                .param("after", name(change.after()))
                .param("detail", change.detail())
                .update();
    }

    /** Newest first. */
    List<NotedChange> find(ChangeFilter filter, int page, int size) {
        return sought("select id, at, kind, by_whom, about, before, after, detail", filter, """
                        order by id desc offset :offset limit :size
                        """)
                .param("offset", (page - 1L) * size)
                .param("size", size)
                .query(AccountLog::row)
                .list();
    }

    long count(ChangeFilter filter) {
        return sought("select count(*)", filter, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec sought(String columns, ChangeFilter filter, String order) {
        return database.sql(columns + """
                         from account_change
                        where (:who::text is null or by_whom = :who or about = :who)
                          and (:kind::text is null or kind = :kind)
                          and (:from::date is null or at >= :from::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
                          and (:to::date is null or at < (:to::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
                        """ + order)
                .param("who", filter.who())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    private static NotedChange row(ResultSet row, int number) throws SQLException {
        return new NotedChange(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                new AccountChange(
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getString("by_whom"),
                        row.getString("about"),
                        role(row.getString("before")),
                        role(row.getString("after")),
                        row.getString("detail")));
    }

    private static @Nullable AccountRole role(@Nullable String name) {
        return name == null ? null : AccountRole.valueOf(name);
    }

    private static @Nullable String name(@Nullable AccountRole role) {
        return role == null ? null : role.name();
    }
}
