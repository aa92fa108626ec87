package vn.giaoban.search;

/** How what was found is cut into pages. */
final class Paging {

    private Paging() {}

    /** @return 0 without hits */
    static int pages(long total, int size) {
        return (int) ((total + size - 1) / size);
    }
}
