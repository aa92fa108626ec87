package vn.giaoban.summary;

/** What the printing of a summary has reached, in this order; the last three are its ends. */
public enum PrintingStage {
    WAITING,
    GATHERED,
    LAID_OUT,
    DRAWN,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isEnd() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
