package vn.giaoban.archive;

import java.util.Set;

/** Rows that become other rows and keep what does not change. */
final class Rows {

    private Rows() {}

    static <T> void become(Set<T> kept, Set<T> fresh) {
        if (!kept.equals(fresh)) {
            kept.retainAll(fresh);
            kept.addAll(fresh);
        }
    }
}
