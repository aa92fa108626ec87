package vn.giaoban.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts for tests, without the way in that people have. */
class TestAccounts {

    static final String PASSWORD = "mat-khau-cua-bai-thu";

    private final NewAccounts accounts;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final String hash;

    TestAccounts(NewAccounts accounts, JdbcClient database, TransactionTemplate transactions, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.database = database;
        this.transactions = transactions;
        this.hash = String.valueOf(encoder.encode(PASSWORD));
    }

    /** As new, whether it was there before or not. */
    void make(String name, AccountRole role) {
        transactions.executeWithoutResult(status -> accounts.add(name, name, role, hash, true));
        database.sql("update account set role = :role, active = true, password_hash = :hash where name = :name")
                .param("role", role.name())
                .param("hash", hash)
                .param("name", name)
                .update();
        database.sql("update login set ended_at = now() where account = :name")
                .param("name", name)
                .update();
    }

    void role(String name, AccountRole role) {
        database.sql("update account set role = :role where name = :name")
                .param("role", role.name())
                .param("name", name)
                .update();
    }

    /** What the log says about it, oldest first: {@code ROLE by lan}. */
    List<String> changes(String about) {
        return database.sql("""
                        select kind || coalesce(' by ' || by_whom, '') from account_change where about = :about order by id
                        """).param("about", about).query(String.class).list();
    }
}
