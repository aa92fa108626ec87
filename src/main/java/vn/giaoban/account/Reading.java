package vn.giaoban.account;

/** Who may read the archive. */
enum Reading {
    /** Whoever reaches its address. */
    OPEN,
    /** Whoever has an account. */
    MEMBERS
}
