package vn.giaoban.summary;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.summary.KeyCount.Kind;

/** What the archive counts of a place and a period. */
record Counts(Map<Kind, Long> counts) {

    static final Counts NONE = new Counts(Map.of());

    Counts {
        counts = Map.copyOf(counts);
    }

    boolean isKnown() {
        return known(Kind.MEETINGS) > 0;
    }

    long known(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Null rather than none where there is no meeting. */
    @Nullable
    Long of(Kind kind) {
        return isKnown() ? Long.valueOf(known(kind)) : null;
    }
}
