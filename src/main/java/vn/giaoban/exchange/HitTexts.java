package vn.giaoban.exchange;

import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveHit;
import vn.giaoban.search.Marked;

/** What hits say, without marks. */
final class HitTexts {

    private HitTexts() {}

    static @Nullable String plain(@Nullable Marked marked) {
        return marked == null ? null : marked.text();
    }

    /** The official, or else the body or title that gives it. */
    static @Nullable String giver(DirectiveHit hit) {
        return plain(hit.official() != null ? hit.official() : hit.issuer());
    }
}
