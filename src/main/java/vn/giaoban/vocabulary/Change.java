package vn.giaoban.vocabulary;

/** The direction of a figure that is itself a change. */
public enum Change {
    /** tăng */
    UP,
    /** giảm */
    DOWN
}
