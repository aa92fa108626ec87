package vn.giaoban.review;

/** What a decision does with a fact. */
public enum Act {
    /** The machine was right. */
    CONFIRM,
    /** It is otherwise. */
    CHANGE,
    /** It is none. */
    REJECT,
    /** The machine missed it. */
    ADD,
    /** Takes the newest decision back. */
    UNDO
}
