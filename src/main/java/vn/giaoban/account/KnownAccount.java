package vn.giaoban.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * Who asks, as the tables say at this request.
 *
 * @param login the row in {@code login}
 * @param provider where the login was made; null for here, by password
 * @param idToken what that provider is shown at logout
 */
record KnownAccount(
        long login,
        String name,
        String shownName,
        AccountRole role,
        @Nullable String provider,
        @Nullable String idToken)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return name;
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, role.authorities());
    }

    /** The login that this request came with; null where there is none. */
    static @Nullable KnownAccount of(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof KnownAccount known ? known : null;
    }
}
