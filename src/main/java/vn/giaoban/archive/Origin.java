package vn.giaoban.archive;

/** The way by which a report came into the archive. */
public enum Origin {
    /** bundled with the application, to have something to look at */
    SAMPLE,
    COMMAND_LINE,
    UPLOAD,
    PASTE
}
