package vn.giaoban.vocabulary;

/** How exact a report calls a figure. */
public enum Qualifier {
    EXACT,
    /** hơn, trên */
    ABOVE,
    /** gần, dưới */
    BELOW,
    /** khoảng, ước */
    ABOUT
}
