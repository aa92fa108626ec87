package vn.giaoban.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends logins, which are out at their next request, and notes who ended them. One that has ended already is left alone. */
@Service
class EndLogins {

    private final Logins logins;
    private final AccountLog log;

    EndLogins(Logins logins, AccountLog log) {
        this.logins = logins;
        this.log = log;
    }

    /** Whoever's it is. */
    @Transactional
    void any(long id, String by) {
        logins.end(id)
                .ifPresent(ended ->
                        log.note(new AccountChange(ChangeKind.LOGIN_ENDED, by, ended.account()).detail(told(ended))));
    }

    /** Leaves others' alone. */
    @Transactional
    void own(long id, String by) {
        if (logins.of(by).stream().anyMatch(login -> login.id() == id)) {
            any(id, by);
        }
    }

    /** @param stays null for none */
    @Transactional
    void allButOne(String account, @Nullable Long stays, String by) {
        int ended = logins.endAll(account, stays);
        if (ended > 0) {
            log.note(new AccountChange(ChangeKind.LOGINS_ENDED, by, account).detail(String.valueOf(ended)));
        }
    }

    private static String told(OpenLogin login) {
        return login.device().isEmpty() ? login.address() : login.device() + ", " + login.address();
    }
}
