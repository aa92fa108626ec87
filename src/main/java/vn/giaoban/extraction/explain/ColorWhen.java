package vn.giaoban.extraction.explain;

/** When to write in colour: {@code AUTO} is on a terminal, unless {@code NO_COLOR} is set. */
public enum ColorWhen {
    ALWAYS,
    AUTO,
    NEVER
}
