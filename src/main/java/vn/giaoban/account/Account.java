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
    private String passwordHash;
    private @Nullable Instant passwordChangedAt;

    protected Account() {}

    Account(String name, String shownName, AccountRole role, String passwordHash, Instant now) {
        this.name = name;
        this.shownName = shownName;
        this.role = role;
        this.active = true;
        this.createdAt = now;
        this.passwordHash = passwordHash;
    }

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

    void changeRole(AccountRole to) {
        role = to;
    }

    void disable() {
        active = false;
    }

    void enable() {
        active = true;
    }

    /** For who owns the machine: whatever had become of the account, it is an administrator again, with a generated password. */
    void letIn(String hash) {
        role = AccountRole.ADMINISTRATOR;
        active = true;
        passwordHash = hash;
        passwordChangedAt = null;
    }
}
