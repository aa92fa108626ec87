package vn.giaoban.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to accounts: who may what, who may at all, and the links by which people get in. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
class Administration {

    private final Invitations invitations;
    private final Logins logins;
    private final AccountLog log;
    private final JdbcClient database;

    private record Found(String name, AccountRole role, boolean active, boolean password) {}

    Administration(Invitations invitations, Logins logins, AccountLog log, JdbcClient database) {
        this.invitations = invitations;
        this.logins = logins;
        this.log = log;
        this.database = database;
    }

    /**
     * @param note for whom it is
     * @return the end of the link
     */
    @Transactional
    String invite(AccountRole role, String note, String by) {
        log.note(
                new AccountChange(ChangeKind.INVITED, by, null).role(null, role).detail(note));
        return invitations.add(role, null, note, by);
    }

    /** One that opens nothing any more is left alone. */
    @Transactional
    void withdraw(long invitation, String by) {
        List<Invitation> open = invitations.open();
        if (invitations.withdraw(invitation)) {
            open.stream()
                    .filter(one -> one.id() == invitation)
                    .forEach(one -> log.note(new AccountChange(ChangeKind.INVITATION_WITHDRAWN, by, one.account())
                            .role(one.role(), null)
                            .detail(one.note())));
        }
    }

    /**
     * The old password holds until the link is used; older links for it no longer open.
     *
     * @return the end of the link
     * @throws UnknownAccount also for one that is disabled, or has no password
     */
    @Transactional
    String offerReset(String name, String by) {
        Found account = lock(name);
        if (!account.active || !account.password) {
            throw new UnknownAccount(name);
        }
        invitations.withdrawFor(name);
        log.note(new AccountChange(ChangeKind.RESET_OFFERED, by, name));
        return invitations.add(null, name, "", by);
    }

    /** @throws LastAdministrator where nobody would be left */
    @Transactional
    void changeRole(String name, AccountRole role, String by) {
        Found account = lock(name);
        if (account.role == role) {
            return;
        }
        database.sql("update account set role = :role where name = :name")
                .param("role", role.name())
                .param("name", name)
                .update();
        somebodyIsLeft();
        log.note(new AccountChange(ChangeKind.ROLE, by, name).role(account.role, role));
    }

    /**
     * Ends its logins and withdraws its links; what it did stays its own.
     *
     * @throws LastAdministrator where nobody would be left
     */
    @Transactional
    void disable(String name, String by) {
        if (setActive(name, false)) {
            somebodyIsLeft();
            logins.endAll(name, null);
            invitations.withdrawFor(name);
            log.note(new AccountChange(ChangeKind.DISABLED, by, name));
        }
    }

    @Transactional
    void enable(String name, String by) {
        if (setActive(name, true)) {
            log.note(new AccountChange(ChangeKind.ENABLED, by, name));
        }
    }

    private boolean setActive(String name, boolean active) {
        if (lock(name).active == active) {
            return false;
        }
        database.sql("update account set active = :active where name = :name")
                .param("active", active)
                .param("name", name)
                .update();
        return true;
    }

    /** Before the account itself all administrators, so that two who are to go at the same time go one after the other. */
    private Found lock(String name) {
        database.sql("select name from account where role = 'ADMINISTRATOR' order by name for update")
                .query(String.class)
                .list();
        return database.sql("""
                        select name, role, active, password_hash is not null as password
                        from account where name = :name for update
                        """)
                .param("name", name)
                .query(Found.class)
                .optional()
                .orElseThrow(() -> new UnknownAccount(name));
    }

    private void somebodyIsLeft() {
        if (database.sql("select count(*) from account where role = 'ADMINISTRATOR' and active")
                        .query(Long.class)
                        .single()
                == 0) {
            throw new LastAdministrator();
        }
    }
}
