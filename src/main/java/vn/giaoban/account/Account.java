package vn.giaoban.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who may change the archive. */
@Entity
class Account {

    @Id
    private String name;

    private String passwordHash;
    private @Nullable Instant passwordChangedAt;

    protected Account() {}

    Account(String name, String passwordHash) {
        this.name = name;
        this.passwordHash = passwordHash;
    }

    String name() {
        return name;
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

    void giveGeneratedPassword(String hash) {
        passwordHash = hash;
        passwordChangedAt = null;
    }
}
