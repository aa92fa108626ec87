package vn.giaoban.intake;

/** How far a file came on its way into the archive. */
public enum Stage {
    READ,
    DECODE,
    EXTRACT,
    STORE,
    INDEX
}
