package vn.giaoban.account;

/** What happened to an account; {@code messages/account} says each in words ({@code change.…}). */
enum ChangeKind {
    FIRST_ADMINISTRATOR,
    PASSWORD_BY_COMMAND,
    INVITED,
    INVITATION_WITHDRAWN,
    JOINED,
    JOINED_BY_PROVIDER,
    ROLE,
    DISABLED,
    ENABLED,
    RESET_OFFERED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    LOGIN_ENDED,
    LOGINS_ENDED
}
