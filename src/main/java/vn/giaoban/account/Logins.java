package vn.giaoban.account;

import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is logged in, for all applications on this database; see table {@code login}. */
@Component
class Logins {

    /** Ended ones tell for so long from where somebody logs in. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final String OPEN = """
            login.ended_at is null
            and login.last_seen > now() - make_interval(secs => :idle)
            and login.since > now() - make_interval(secs => :longest)
            """;

    private static final String LISTED = """
            select login.id, login.account, account.shown_name, login.device, login.address, login.since, login.last_seen
            from login join account on account.name = login.account
            where account.active and
            """ + OPEN;

    private final JdbcClient database;
    private final AccountSettings settings;

    Logins(JdbcClient database, AccountSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * @param provider where somebody logged in, with what it is shown at logout; null for here
     * @return the secret that the browser shows from now on
     */
    @Transactional
    String begin(String account, String address, String device, @Nullable String provider, @Nullable String idToken) {
        String secret = Secrets.make();
        database.sql("delete from login where since < now() - make_interval(secs => :remembered)")
                .param("remembered", REMEMBERED.plus(settings.longestLogin()).toSeconds())
                .update();
        database.sql("""
                        insert into login (token_hash, account, address, device, provider, id_token)
                        values (:hash, :account, :address, :device, :provider, :idToken)
                        """)
                .param("hash", Secrets.hash(secret))
                .param("account", account)
                .param("address", address)
                .param("device", device)
                .param("provider", provider)
                .param("idToken", idToken)
                .update();
        database.sql("update account set last_login_at = now() where name = :account")
                .param("account", account)
                .update();
        return secret;
    }

    /** The account as it is now; nothing where the login has ended or the account is disabled. */
    Optional<KnownAccount> find(String secret) {
        record Row(
                long id,
                String name,
                String shownName,
                AccountRole role,
                @Nullable String provider,
                @Nullable String idToken,
                boolean seenLongAgo) {}
        Optional<Row> row = limited("""
                        select login.id, account.name, account.shown_name, account.role, login.provider, login.id_token,
                               login.last_seen < now() - interval '1 minute' as seen_long_ago
                        from login join account on account.name = login.account
                        where login.token_hash = :hash and account.active and
                        """ + OPEN)
                .param("hash", Secrets.hash(secret))
                .query(Row.class)
                .optional();
        row.filter(Row::seenLongAgo)
                .ifPresent(seen -> database.sql("update login set last_seen = now() where id = :id")
                        .param("id", seen.id)
                        .update());
        return row.map(found ->
                new KnownAccount(found.id, found.name, found.shownName, found.role, found.provider, found.idToken));
    }

    /** Those of one account, newest first. */
    List<OpenLogin> of(String account) {
        return limited(LISTED + " and login.account = :account order by login.last_seen desc, login.id desc")
                .param("account", account)
                .query(OpenLogin.class)
                .list();
    }

    /** The newest 500. */
    List<OpenLogin> ofAll() {
        return limited(LISTED + " order by login.last_seen desc, login.id desc limit 500")
                .query(OpenLogin.class)
                .list();
    }

    /** @return how many there were besides {@code stays} */
    int endAll(String account, @Nullable Long stays) {
        return database.sql("""
                        update login set ended_at = now(), id_token = null
                        where account = :account and ended_at is null and id is distinct from :stays
                        """)
                .param("account", account)
                .param("stays", stays, Types.BIGINT)
                .update();
    }

    /** @return the login that has ended by this; nothing where it had before */
    Optional<OpenLogin> end(long id) {
        Optional<OpenLogin> open = limited(LISTED + " and login.id = :id")
                .param("id", id)
                .query(OpenLogin.class)
                .optional();
        int ended = database.sql(
                        "update login set ended_at = now(), id_token = null where id = :id and ended_at is null")
                .param("id", id)
                .update();
        return open.filter(login -> ended == 1);
    }

    private JdbcClient.StatementSpec limited(String sql) {
        return database.sql(sql)
                .param("idle", settings.idle().toSeconds())
                .param("longest", settings.longestLogin().toSeconds());
    }
}
