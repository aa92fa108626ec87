package vn.giaoban.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list of all.
 *
 * @param issuer who vouches for whom it is; null for an account with a password
 */
record AccountLine(
        String name,
        String shownName,
        AccountRole role,
        boolean active,
        Instant createdAt,
        @Nullable Instant lastLoginAt,
        @Nullable String issuer) {

    static AccountLine of(Account account) {
        return new AccountLine(
                account.name(),
                account.shownName(),
                account.role(),
                account.isActive(),
                account.createdAt(),
                account.lastLoginAt(),
                account.issuer());
    }
}
