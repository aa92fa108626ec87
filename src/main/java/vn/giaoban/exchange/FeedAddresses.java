package vn.giaoban.exchange;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.ThingQuestion;

/**
 * The absolute addresses that a feed names.
 *
 * @param base of the application, without a slash at the end
 * @param path of the page for people
 * @param query of the page of a number
 * @param page from 1
 * @param pages how many there are
 */
record FeedAddresses(String base, String path, IntFunction<String> query, int page, int pages) {

    static FeedAddresses of(String base, DirectiveQuestion asked, int pages) {
        return new FeedAddresses(
                base, "/chi-dao", number -> asked.onPage(number).query(), asked.page(), pages);
    }

    static FeedAddresses of(String base, ThingQuestion asked, int pages) {
        return new FeedAddresses(base, "/tim", number -> asked.onPage(number).query(), asked.page(), pages);
    }

    String self() {
        return feed(page);
    }

    /** The same question’s page. */
    String forPeople() {
        return base + path(path, page);
    }

    @Nullable
    String previous() {
        return page > 1 ? feed(page - 1) : null;
    }

    @Nullable
    String next() {
        return page < pages ? feed(page + 1) : null;
    }

    /** What is asked, the same on every host. */
    String question() {
        return path(path, page);
    }

    private String feed(int number) {
        return base + path(path + ".atom", number);
    }

    private String path(String of, int number) {
        String asked = query.apply(number);
        return asked.isEmpty() ? of : of + "?" + asked;
    }
}
