package vn.giaoban.exchange;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.DirectiveHits;
import vn.giaoban.search.Match;
import vn.giaoban.search.PersonHits;
import vn.giaoban.search.Tab;
import vn.giaoban.search.ThingHits;
import vn.giaoban.search.ThingQuestion;

/**
 * Which page of what was found this is. The first of every kind stand on one page.
 *
 * @param total of all pages
 * @param page from 1
 * @param pages 0 without hits
 * @param matched the loosest step that this page's hits needed; null without hits
 */
record ArchivePage(
        long total, int page, int pages, @Nullable Match matched) {

    static ArchivePage of(ThingQuestion question, ArchiveSearch.Found found) {
        Tab tab = question.tab();
        if (tab == null) {
            return new ArchivePage(found.total(), 1, found.total() == 0 ? 0 : 1, loosest(found));
        }
        ThingHits things = found.things().get(tab);
        if (things != null) {
            return new ArchivePage(things.total(), things.page(), things.pages(), things.matched());
        }
        PersonHits people = Objects.requireNonNull(found.people(), "directives are answered elsewhere");
        return new ArchivePage(people.total(), people.page(), people.pages(), people.matched());
    }

    private static @Nullable Match loosest(ArchiveSearch.Found found) {
        return Stream.of(
                        found.things().values().stream().map(ThingHits::matched),
                        Stream.ofNullable(found.directives()).map(DirectiveHits::matched),
                        Stream.ofNullable(found.people()).map(PersonHits::matched))
                .flatMap(steps -> steps)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
