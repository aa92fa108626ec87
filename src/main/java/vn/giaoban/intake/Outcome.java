package vn.giaoban.intake;

/** What became of a file. */
public enum Outcome {
    STORED,
    /** the same bytes are in the archive already */
    KNOWN,
    FAILED
}
