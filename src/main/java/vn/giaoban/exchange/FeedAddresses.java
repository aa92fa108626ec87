package vn.giaoban.exchange;

import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveQuestion;

/**
 * The absolute addresses that a feed names.
 *
 * @param base of the application, without a slash at the end
 * @param pages how many there are
 */
record FeedAddresses(String base, DirectiveQuestion asked, int pages) {

    String self() {
        return address("/chi-dao.atom", asked);
    }

    /** The page for people. */
    String page() {
        return address("/chi-dao", asked);
    }

    @Nullable
    String previous() {
        return asked.page() > 1 ? address("/chi-dao.atom", asked.onPage(asked.page() - 1)) : null;
    }

    @Nullable
    String next() {
        return asked.page() < pages ? address("/chi-dao.atom", asked.onPage(asked.page() + 1)) : null;
    }

    /** What is asked, the same on every host. */
    String question() {
        return asked.query();
    }

    private String address(String path, DirectiveQuestion question) {
        String query = question.query();
        return base + path + (query.isEmpty() ? "" : "?" + query);
    }
}
