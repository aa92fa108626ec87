package vn.giaoban.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Pages that readers without an account were sent, for as long as the archive is as it was; those asked for longest ago make room
 * (src/adr/0026).
 */
@Component
class KeptPages {

    /** What keeping costs besides a page's bytes, roughly. */
    private static final int AROUND = 500;

    private final long most;
    private final Map<Object, Kept> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** @param change the latest one that is in it */
    private record Kept(long change, SentPage page, int bytes) {}

    /** @param most bytes to be kept */
    KeptPages(@Value("${giaoban.kept-pages}") DataSize most) {
        this.most = most.toBytes();
    }

    /** @param change the archive's latest one */
    synchronized @Nullable SentPage get(Object question, long change) {
        Kept kept = pages.get(question);
        return kept == null || kept.change != change ? null : kept.page;
    }

    synchronized void put(Object question, long change, SentPage page) {
        remove(question);
        var kept = new Kept(change, page, AROUND + page.size());
        pages.put(question, kept);
        bytes += kept.bytes;
        Iterator<Kept> oldest = pages.values().iterator();
        while (bytes > most) {
            bytes -= oldest.next().bytes;
            oldest.remove();
        }
    }

    private void remove(Object question) {
        Kept kept = pages.remove(question);
        bytes -= kept == null ? 0 : kept.bytes;
    }
}
