package vn.giaoban.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who may log in. */
@Entity
class Account {

    @Id
    private String name;

    private String shownName;

    @Enumerated(EnumType.STRING)
    private AccountRole role;

    private boolean active;
    private Instant createdAt;
    private @Nullable Instant lastLoginAt;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;
    private @Nullable String issuer;

    protected Account() {}

    String name() {
        return name;
    }

    String shownName() {
        return shownName;
    }

    AccountRole role() {
        return role;
    }

    boolean isActive() {
        return active;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastLoginAt() {
        return lastLoginAt;
    }

    /** The provider that vouches for whom it is; null for an account with a password. */
    @Nullable
    String issuer() {
        return issuer;
    }

    /** Null for who logs in at a provider only. */
    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** Null as long as the password is a generated one. */
    @Nullable
    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
    }

    /** For who owns the machine: whatever had become of the account, it is an administrator again, with a generated password. */
    void letIn(String hash) {
        role = AccountRole.ADMINISTRATOR;
        active = true;
        passwordHash = hash;
        passwordChangedAt = null;
    }
}
