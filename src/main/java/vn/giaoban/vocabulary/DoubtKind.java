package vn.giaoban.vocabulary;

/** What does not agree among figures that a report prints side by side. */
public enum DoubtKind {
    /** A percentage is not what the fraction beside it gives. */
    SHARE,
    /** A total is not the sum of its parts. */
    TOTAL,
    /** The part of a fraction is larger than its whole. */
    FRACTION
}
