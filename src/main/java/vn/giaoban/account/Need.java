package vn.giaoban.account;

import org.jspecify.annotations.Nullable;

/** What somebody must be to be answered. */
enum Need {
    ANYBODY(null),
    /** Anybody, unless the archive is its members' only. */
    READING(AccountRole.READER),
    READER(AccountRole.READER),
    EDITOR(AccountRole.EDITOR),
    ADMINISTRATOR(AccountRole.ADMINISTRATOR),
    NOBODY(null);

    private final @Nullable AccountRole role;

    Need(@Nullable AccountRole role) {
        this.role = role;
    }

    /** Null is somebody without an account. */
    boolean isMetBy(@Nullable AccountRole who, Reading reading) {
        return switch (this) {
            case ANYBODY -> true;
            case NOBODY -> false;
            case READING -> reading == Reading.OPEN || who != null;
            case READER, EDITOR, ADMINISTRATOR -> role != null && who != null && who.compareTo(role) >= 0;
        };
    }
}
