package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of people found.
 *
 * @param total of all pages
 * @param page from 1
 * @param pages 0 without hits
 * @param matched the loosest step that this page's hits needed; null without hits
 */
public record PersonHits(
        long total, int page, int pages, @Nullable Match matched, List<PersonHit> hits) {

    public PersonHits {
        hits = List.copyOf(hits);
    }
}
