package vn.giaoban.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody may mean who has begun to type.
 *
 * @param text to put into the field
 * @param detail what tells it apart; null without
 * @param url what it leads to
 */
public record Suggestion(Kind kind, String text, @Nullable String detail, String url) {

    public enum Kind {
        OFFICIAL,
        BODY,
        PLACE,
        DOCUMENT
    }
}
