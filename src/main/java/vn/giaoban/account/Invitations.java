package vn.giaoban.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links by which people get in; see table {@code invitation}. */
@Component
class Invitations {

    private static final String ROWS = """
            select id, role, account, note, made_by, made_at, expires_at,
                   case when used_at is not null then 'USED'
                        when withdrawn_at is not null then 'WITHDRAWN'
                        when expires_at <= now() then 'EXPIRED'
                        else 'OPEN' end as state
            from invitation
            """;

    private final JdbcClient database;
    private final AccountSettings settings;

    Invitations(JdbcClient database, AccountSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** @return the end of the link, known to nobody else */
    @Transactional(propagation = Propagation.MANDATORY)
    String add(@Nullable AccountRole role, @Nullable String account, String note, String by) {
        String token = Secrets.make();
        database.sql("""
                        insert into invitation (token_hash, role, account, note, made_by, expires_at)
                        values (:hash, :role, :account, :note, :by, now() + make_interval(secs => :lasts))
                        """)
                .param("hash", Secrets.hash(token))
                .param("role", role == null ? null : role.name())
                .param("account", account)
                .param("note", note)
                .param("by", by)
                .param("lasts", settings.invitation().toSeconds())
                .update();
        return token;
    }

    Optional<Invitation> find(String token) {
        return database.sql(ROWS + "where token_hash = :hash")
                .param("hash", Secrets.hash(token))
                .query(Invitation.class)
                .optional();
    }

    /** Keeps everybody else waiting who holds the same link. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Invitation> lock(String token) {
        return database.sql(ROWS + "where token_hash = :hash for update")
                .param("hash", Secrets.hash(token))
                .query(Invitation.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void use(long id) {
        database.sql("update invitation set used_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    /** @return false where it was not open */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean withdraw(long id) {
        return database.sql("""
                        update invitation set withdrawn_at = now()
                        where id = :id and used_at is null and withdrawn_at is null and expires_at > now()
                        """).param("id", id).update() == 1;
    }

    /** Those for a new password of the account. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdrawFor(String account) {
        database.sql("""
                        update invitation set withdrawn_at = now()
                        where account = :account and used_at is null and withdrawn_at is null
                        """).param("account", account).update();
    }

    List<Invitation> open() {
        return database.sql(ROWS + """
                        where used_at is null and withdrawn_at is null and expires_at > now() order by id desc
                        """).query(Invitation.class).list();
    }
}
