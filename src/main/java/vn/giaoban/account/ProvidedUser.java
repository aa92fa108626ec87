package vn.giaoban.account;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom a provider vouches for, with the account's name and role. */
class ProvidedUser extends DefaultOidcUser {

    private final String account;

    ProvidedUser(ProvidedAccounts.Provided account, OidcUser user) {
        super(account.role().authorities(), user.getIdToken(), user.getUserInfo());
        this.account = account.name();
    }

    @Override
    public String getName() {
        return account;
    }
}
