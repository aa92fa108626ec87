package vn.giaoban.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts; never in the place of one that is there, whoever else makes one of that name at the same time. */
@Component
class NewAccounts {

    private final JdbcClient database;

    NewAccounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param ownPassword false for a generated one, which is to be changed
     * @return false where the name is taken
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(String name, String shownName, AccountRole role, String passwordHash, boolean ownPassword) {
        return database.sql("""
                        insert into account (name, shown_name, role, password_hash, password_changed_at)
                        values (:name, :shown, :role, :hash, case when :own then now() end)
                        on conflict (name) do nothing
                        """)
                        .param("name", name)
                        .param("shown", shownName)
                        .param("role", role.name())
                        .param("hash", passwordHash)
                        .param("own", ownPassword)
                        .update()
                == 1;
    }

    /** @return false where the name is taken, or the subject has an account already */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean addProvided(String name, String shownName, AccountRole role, String issuer, String subject) {
        return database.sql("""
                        insert into account (name, shown_name, role, issuer, subject)
                        values (:name, :shown, :role, :issuer, :subject)
                        on conflict do nothing
                        """)
                        .param("name", name)
                        .param("shown", shownName)
                        .param("role", role.name())
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .update()
                == 1;
    }
}
