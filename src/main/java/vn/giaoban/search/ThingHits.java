package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of meetings, figures or documents found.
 *
 * @param total of all pages
 * @param page from 1
 * @param pages 0 without hits
 * @param matched the loosest step that this page's hits needed; null without hits
 */
public record ThingHits(
        long total, int page, int pages, @Nullable Match matched, List<ThingHit> hits) {

    public ThingHits {
        hits = List.copyOf(hits);
    }
}
