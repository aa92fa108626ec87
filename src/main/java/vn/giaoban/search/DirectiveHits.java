package vn.giaoban.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of directives found.
 *
 * @param total of all pages
 * @param page from 1
 * @param pages 0 without hits
 * @param matched the loosest step that this page's hits needed; null without hits
 * @param facets by what the hits can be narrowed, with counts; a facet that tells nothing apart is left out
 * @param people whose names the question holds, with or without directives, at most ten
 * @param respelled the same question as the hits spell its words; null where it is spelled so already, or cannot be told
 */
public record DirectiveHits(
        long total,
        int page,
        int pages,
        @Nullable Match matched,
        List<DirectiveHit> hits,
        Map<Facet, List<FacetOption>> facets,
        List<PersonHit> people,
        @Nullable DirectiveQuestion respelled) {

    public DirectiveHits {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(facets);
        people = List.copyOf(people);
    }
}
