package vn.giaoban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an answer of the application differs from plain Lucene's. */
final class Differences {

    private Differences() {}

    /** Empty where both would be shown the same; people of one rank may stand in any order. */
    static List<String> between(DirectiveHits found, DirectiveHits expected) {
        var differences = new ArrayList<String>();
        add(differences, "total", found.total(), expected.total());
        add(differences, "pages", found.pages(), expected.pages());
        add(differences, "step", found.matched(), expected.matched());
        add(differences, "hits", ids(found), ids(expected));
        add(differences, "hits as shown", found.hits(), expected.hits());
        add(differences, "facets", found.facets(), expected.facets());
        add(differences, "respelled", found.respelled(), expected.respelled());
        if (expected.people().size() < DirectiveSearch.MOST_PEOPLE) {
            add(differences, "people", people(found), people(expected));
        }
        return differences;
    }

    private static void add(
            List<String> to, String what, @Nullable Object found, @Nullable Object expected) {
        if (!Objects.equals(found, expected)) {
            to.add("%s %s, not %s".formatted(what, found, expected));
        }
    }

    private static List<Long> ids(DirectiveHits hits) {
        return hits.hits().stream().map(DirectiveHit::id).toList();
    }

    private static Set<PersonHit> people(DirectiveHits hits) {
        return hits.people().stream().collect(Collectors.toSet());
    }
}
