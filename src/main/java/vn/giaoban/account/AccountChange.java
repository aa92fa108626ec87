package vn.giaoban.account;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account.
 *
 * @param by the account that did it; null is the machine itself
 * @param about the account that it happened to; null for what belongs to none yet
 * @param before,after the role, where it is about one
 * @param detail in words of whoever did it, or of the browser
 */
record AccountChange(
        ChangeKind kind,
        @Nullable String by,
        @Nullable String about,
        @Nullable AccountRole before,
        @Nullable AccountRole after,
        @Nullable String detail) {

    AccountChange(ChangeKind kind, @Nullable String by, @Nullable String about) {
        this(kind, by, about, null, null, null);
    }

    AccountChange role(@Nullable AccountRole before, @Nullable AccountRole after) {
        return new AccountChange(kind, by, about, before, after, detail);
    }

    AccountChange detail(String words) {
        return new AccountChange(kind, by, about, before, after, words.isEmpty() ? null : words);
    }
}
