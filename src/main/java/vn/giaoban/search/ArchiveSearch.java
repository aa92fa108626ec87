package vn.giaoban.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One question to the whole archive. Near spellings are sought only where none of it has what was typed. */
@Component
public class ArchiveSearch {

    private static final int FIRST = 3;

    private final DirectiveSearch directives;
    private final ThingSearch things;
    private final PersonSearch people;

    ArchiveSearch(DirectiveSearch directives, ThingSearch things, PersonSearch people) {
        this.directives = directives;
        this.things = things;
        this.people = people;
    }

    /**
     * What was found of one tab, or the first of every tab.
     *
     * @param counts of every tab
     * @param directives without facets and people; null where another tab is asked
     * @param people null where another tab is asked
     * @param things of the tab asked, or of every one that has neither directives nor people
     */
    public record Found(
            Map<Tab, Long> counts,
            @Nullable DirectiveHits directives,
            @Nullable PersonHits people,
            Map<Tab, ThingHits> things) {

        /** Of all tabs. */
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Of the tab asked; the first of everything stand on one page. */
        public int pages() {
            List<Shown> shown = shown().toList();
            if (shown.size() == 1) {
                return shown.get(0).pages;
            }
            return total() == 0 ? 0 : 1;
        }

        /** The loosest step that the hits shown needed; null without hits. */
        public @Nullable Match matched() {
            return shown().map(Shown::matched)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        private record Shown(int pages, @Nullable Match matched) {}

        private Stream<Shown> shown() {
            return Stream.of(
                            things.values().stream().map(hits -> new Shown(hits.pages(), hits.matched())),
                            Stream.ofNullable(directives).map(hits -> new Shown(hits.pages(), hits.matched())),
                            Stream.ofNullable(people).map(hits -> new Shown(hits.pages(), hits.matched())))
                    .flatMap(kind -> kind);
        }
    }

    /** One page of what {@code question} asks for; never fails for what was typed. */
    public Found find(ThingQuestion question) {
        Found found = find(question, List.of(Strictness.NO_ACCENT_COUNTS));
        return found.total() > 0 ? found : find(question, Strictness.LOOSER);
    }

    private Found find(ThingQuestion question, List<Strictness> looser) {
        var counts = new EnumMap<Tab, Long>(Tab.class);
        var found = new EnumMap<Tab, ThingHits>(Tab.class);
        DirectiveHits given = null;
        PersonHits named = null;
        for (Tab tab : Tab.values()) {
            ThingQuestion sized = sized(question, tab);
            IndexedType type = type(tab);
            if (question.tab() != null && question.tab() != tab) {
                counts.put(tab, total(tab, sized, looser));
            } else if (type != null) {
                ThingHits hits = things.find(type, sized, looser);
                found.put(tab, hits);
                counts.put(tab, hits.total());
            } else if (tab == Tab.PEOPLE) {
                named = people.find(sized, looser);
                counts.put(tab, named.total());
            } else {
                given = directives.hits(sized.ofDirectives(), looser);
                counts.put(tab, given.total());
            }
        }
        return new Found(counts, given, named, found);
    }

    /** How much of every tab has these words. */
    public Map<Tab, Long> counts(ThingQuestion question) {
        Map<Tab, Long> counts = counts(question, List.of(Strictness.NO_ACCENT_COUNTS));
        boolean any = counts.values().stream().anyMatch(count -> count > 0);
        return any ? counts : counts(question, Strictness.LOOSER);
    }

    private Map<Tab, Long> counts(ThingQuestion question, List<Strictness> looser) {
        var counts = new EnumMap<Tab, Long>(Tab.class);
        for (Tab tab : Tab.values()) {
            counts.put(tab, total(tab, question, looser));
        }
        return counts;
    }

    private long total(Tab tab, ThingQuestion question, List<Strictness> looser) {
        IndexedType type = type(tab);
        if (type != null) {
            return things.total(type, question, looser);
        }
        return tab == Tab.PEOPLE ? people.total(question, looser) : directives.total(question.ofDirectives(), looser);
    }

    private static ThingQuestion sized(ThingQuestion question, Tab tab) {
        return question.tab() == tab
                ? question
                : new ThingQuestion(question.words(), tab, question.from(), question.to(), question.order(), 1, FIRST);
    }

    private static @Nullable IndexedType type(Tab tab) {
        return switch (tab) {
            case MEETINGS -> IndexedType.MEETING;
            case METRICS -> IndexedType.METRIC;
            case DOCUMENTS -> IndexedType.DOCUMENT;
            case DIRECTIVES, PEOPLE -> null;
        };
    }
}
