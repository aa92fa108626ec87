package vn.giaoban.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a link does with it: all in one transaction, once. */
@Service
class Joining {

    private final Invitations invitations;
    private final NewAccounts accounts;
    private final Passwords passwords;
    private final Logins logins;
    private final AccountLog log;
    private final JdbcClient database;

    Joining(
            Invitations invitations,
            NewAccounts accounts,
            Passwords passwords,
            Logins logins,
            AccountLog log,
            JdbcClient database) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.logins = logins;
        this.log = log;
        this.database = database;
    }

    /**
     * @throws InvitationClosed where the link opens nothing
     */
    Invitation look(String token) {
        return open(invitations.find(token));
    }

    /**
     * Makes the account.
     *
     * @return false where the name is taken; the link stays open
     * @throws InvitationClosed as {@link #look}
     */
    @Transactional
    boolean join(String token, String name, String shownName, String password) {
        Invitation invitation = lock(token);
        AccountRole role = invitation.role();
        if (role == null) {
            throw new InvitationClosed(Invitation.State.UNKNOWN);
        }
        if (!accounts.add(name, shownName, role, passwords.hash(password), true)) {
            return false;
        }
        invitations.use(invitation.id());
        log.note(new AccountChange(ChangeKind.JOINED, name, name)
                .role(null, role)
                .detail(invitation.note()));
        return true;
    }

    /**
     * Gives the account its new password, and ends its logins.
     *
     * @throws InvitationClosed as {@link #look}
     */
    @Transactional
    void reset(String token, String password) {
        Invitation invitation = lock(token);
        String account = invitation.account();
        if (account == null) {
            throw new InvitationClosed(Invitation.State.UNKNOWN);
        }
        database.sql("update account set password_hash = :hash, password_changed_at = now() where name = :name")
                .param("hash", passwords.hash(password))
                .param("name", account)
                .update();
        invitations.use(invitation.id());
        logins.endAll(account, null);
        log.note(new AccountChange(ChangeKind.PASSWORD_RESET, account, account));
    }

    private Invitation lock(String token) {
        return open(invitations.lock(token));
    }

    private static Invitation open(Optional<Invitation> found) {
        Invitation.State state = found.map(Invitation::state).orElse(Invitation.State.UNKNOWN);
        return found.filter(invitation -> state == Invitation.State.OPEN)
                .orElseThrow(() -> new InvitationClosed(state));
    }
}
