package vn.giaoban.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.Match;
import vn.giaoban.search.PersonHit;
import vn.giaoban.search.PersonHits;
import vn.giaoban.search.Tab;
import vn.giaoban.search.ThingQuestion;
import vn.giaoban.time.Period;

/**
 * What {@code /tim.json} answers. Its names and shapes are kept stable: scripts read them. Unknown is null.
 *
 * @param counts of every kind, by its name in addresses
 * @param tab the kind asked for; null for the first of every kind
 */
record ArchiveJson(
        long total,
        Map<String, Long> counts,
        @Nullable String tab,
        int page,
        int pages,
        @Nullable String matched,
        List<Hit> hits) {

    sealed interface Hit {}

    record Thing(
            String kind,
            @Nullable String title,
            @Nullable String text,
            @Nullable String detail,
            @Nullable LocalDate date,
            @Nullable String period,
            @Nullable String place,
            String url)
            implements Hit {}

    record Person(
            String kind,
            String name,
            List<String> spellings,
            @Nullable String titles,
            @Nullable String place,
            @Nullable String years,
            long meetings,
            long directives,
            String url)
            implements Hit {}

    static ArchiveJson of(ThingQuestion question, ArchiveSearch.Found found) {
        var page = ArchivePage.of(question, found);
        Tab tab = question.tab();
        Match matched = page.matched();
        return new ArchiveJson(
                page.total(),
                counts(found),
                tab == null ? null : tab.word(),
                page.page(),
                page.pages(),
                matched == null ? null : matched.word(),
                hits(found));
    }

    private static Map<String, Long> counts(ArchiveSearch.Found found) {
        var counts = new LinkedHashMap<String, Long>();
        found.counts().forEach((tab, count) -> counts.put(tab.word(), count));
        return counts;
    }

    private static List<Hit> hits(ArchiveSearch.Found found) {
        PersonHits people = found.people();
        List<PersonHit> named = people == null ? List.of() : people.hits();
        Stream<AnyHit> all = AnyHit.of(found).stream();
        return all.map(hit -> hit.kind() == Tab.PEOPLE ? person(hit.id(), named) : thing(hit))
                .toList();
    }

    private static Hit person(long id, List<PersonHit> named) {
        return named.stream()
                .filter(hit -> hit.id() == id)
                .map(hit -> new Person(
                        Tab.PEOPLE.word(),
                        hit.name().text(),
                        hit.spellings(),
                        hit.titles(),
                        hit.place(),
                        hit.years(),
                        hit.meetings(),
                        hit.directives(),
                        hit.url()))
                .findFirst()
                .orElseThrow();
    }

    private static Hit thing(AnyHit hit) {
        Period period = hit.period();
        return new Thing(
                hit.kind().word(),
                hit.title(),
                hit.text(),
                hit.detail(),
                hit.day(),
                period == null ? null : period.value(),
                hit.place(),
                hit.url());
    }
}
