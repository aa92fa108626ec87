package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of directives found.
 *
 * @param total of all pages
 * @param page from 1
 * @param pages 0 without hits
 * @param matched the loosest step that this page's hits needed; null without hits
 * @param people whose names the question holds, with or without directives, at most ten
 */
public record DirectiveHits(
        long total, int page, int pages, @Nullable Match matched, List<DirectiveHit> hits, List<PersonHit> people) {

    public DirectiveHits {
        hits = List.copyOf(hits);
        people = List.copyOf(people);
    }
}
