package vn.giaoban.account;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of who logs in at a provider of OpenID Connect: known by issuer and subject alone, made at the first login. Neither
 * a name nor an address of mail ever leads to an account that is there already.
 */
@Service
class ProvidedAccounts {

    private static final int NAMES_TRIED = 1000;

    /** Who somebody is, whatever the name by now. */
    private record Subject(String issuer, String subject) {

        /** Both are in every token that has been checked. */
        static Subject of(OidcIdToken token) {
            return new Subject(
                    Objects.requireNonNull(token.getIssuer()).toString(), Objects.requireNonNull(token.getSubject()));
        }
    }

    record Provided(String name, AccountRole role, boolean active) {}

    private final NewAccounts accounts;
    private final AccountLog log;
    private final AccountSettings settings;
    private final JdbcClient database;

    ProvidedAccounts(NewAccounts accounts, AccountLog log, AccountSettings settings, JdbcClient database) {
        this.accounts = accounts;
        this.log = log;
        this.settings = settings;
        this.database = database;
    }

    @Transactional
    Provided of(OidcUser user) {
        Subject subject = Subject.of(user.getIdToken());
        return find(subject).orElseGet(() -> make(user, subject));
    }

    private Provided make(OidcUser user, Subject subject) {
        AccountRole role = settings.oidc().role(user.getClaims());
        String wanted = AccountNames.made(Stream.of(user.getPreferredUsername(), user.getFullName())
                .filter(word -> word != null && !word.isBlank())
                .findFirst()
                .orElse(""));
        for (int number = 1; number < NAMES_TRIED; number++) {
            String name = number == 1 ? wanted : wanted + "-" + number;
            if (accounts.addProvided(name, shownName(user, name), role, subject.issuer, subject.subject)) {
                log.note(new AccountChange(ChangeKind.JOINED_BY_PROVIDER, name, name)
                        .role(null, role)
                        .detail(subject.issuer));
                return new Provided(name, role, true);
            }
            Optional<Provided> atTheSameTime = find(subject);
            if (atTheSameTime.isPresent()) {
                return atTheSameTime.get();
            }
        }
        throw new IllegalStateException("no name left for " + wanted);
    }

    private Optional<Provided> find(Subject who) {
        return database.sql("select name, role, active from account where issuer = :issuer and subject = :subject")
                .param("issuer", who.issuer)
                .param("subject", who.subject)
                .query(Provided.class)
                .optional();
    }

    private static String shownName(OidcUser user, String name) {
        String full = user.getFullName() == null ? "" : AccountNames.normalShown(user.getFullName());
        return AccountNames.isShown(full) ? full : name;
    }
}
