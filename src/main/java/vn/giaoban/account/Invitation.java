package vn.giaoban.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens once.
 *
 * @param role of the account yet to be made; null where it is for a new password
 * @param account whose password it is for; null for an account yet to be made
 * @param note for whom it is, in the words of who made it
 */
record Invitation(
        long id,
        @Nullable AccountRole role,
        @Nullable String account,
        String note,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        State state) {

    enum State {
        OPEN,
        USED,
        WITHDRAWN,
        EXPIRED,
        /** There never was such a link. */
        UNKNOWN
    }
}
