package vn.giaoban.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
     * @param directives null where another tab is asked
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
    }

    /** One page of what {@code question} asks for; never fails for what was typed. */
    public Found find(ThingQuestion question) {
        Found found = find(question, List.of(Strictness.NO_ACCENT_COUNTS));
        return found.total() > 0 ? found : find(question, Strictness.LOOSER);
    }

    private Found find(ThingQuestion question, List<Strictness> looser) {
        var counts = new EnumMap<Tab, Long>(Tab.class);
        var found = new EnumMap<Tab, ThingHits>(Tab.class);
        for (Tab tab : Tab.values()) {
            IndexedType type = type(tab);
            if (type != null) {
                ThingHits hits = things.find(type, sized(question, tab), looser);
                counts.put(tab, hits.total());
                if (question.tab() == null || question.tab() == tab) {
                    found.put(tab, hits);
                }
            }
        }
        DirectiveHits given = directives.find(sized(question, Tab.DIRECTIVES).ofDirectives(), looser);
        PersonHits named = people.find(sized(question, Tab.PEOPLE), looser);
        counts.put(Tab.DIRECTIVES, given.total());
        counts.put(Tab.PEOPLE, named.total());
        boolean all = question.tab() == null;
        return new Found(
                counts,
                all || question.tab() == Tab.DIRECTIVES ? given : null,
                all || question.tab() == Tab.PEOPLE ? named : null,
                found);
    }

    /** How much of every tab has these words. */
    public Map<Tab, Long> counts(ThingQuestion question) {
        return find(new ThingQuestion(question.words(), null, question.from(), question.to(), null, 1, FIRST))
                .counts();
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
