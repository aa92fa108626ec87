package vn.giaoban.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map of bounded size that drops what was not used for longest. */
final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    private RecentlyUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    /** For several threads. */
    static <K, V> Map<K, V> atMost(int most) {
        return Collections.synchronizedMap(new RecentlyUsed<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
