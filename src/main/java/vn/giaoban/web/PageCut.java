package vn.giaoban.web;

import java.util.List;

/** How a long list is cut into pages, counted from 1; an empty list has one page that says so. */
final class PageCut {

    private PageCut() {}

    static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Nothing behind the last page. */
    static <T> List<T> page(List<T> all, int page, int size) {
        return all.stream().skip((page - 1L) * size).limit(size).toList();
    }
}
