package vn.giaoban.extraction;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The matches of a needle within a place, as {@link Matcher#find()} gives them, but tried only where the needle may open. What is handed
 * out is the one matcher, at its next match.
 */
final class Finds implements Iterator<Matcher> {

    private final Needle needle;
    private final String text;
    private final int start;
    private final int limit;
    private @Nullable Matcher matcher;
    private int from;
    private boolean isFound;

    Finds(Needle needle, String text, int start, int limit) {
        this.needle = needle;
        this.text = text;
        this.start = start;
        this.limit = limit;
        this.from = start;
    }

    @Override
    public boolean hasNext() {
        isFound = isFound || find();
        return isFound;
    }

    @Override
    public Matcher next() {
        if (!hasNext() || matcher == null) {
            throw new NoSuchElementException();
        }
        isFound = false;
        return matcher;
    }

    private boolean find() {
        Openings openings = needle.openings();
        if (openings == null) {
            matcher = matcher == null ? matcher() : matcher;
            return matcher.find();
        }
        for (int at = openings.next(text, from, limit); at >= 0; at = openings.next(text, at + 1, limit)) {
            matcher = matcher == null ? matcher() : matcher;
            // The region's edges are the place's: what looks for its start finds it there only.
            matcher.region(at, limit).useAnchoringBounds(at == start || !openings.looksForStart());
            if (matcher.lookingAt()) {
                from = matcher.end();
                return true;
            }
        }
        from = limit;
        return false;
    }

    private Matcher matcher() {
        return needle.pattern().matcher(text).region(start, limit).useTransparentBounds(true);
    }
}
