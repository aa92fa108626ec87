package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.NameKey;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** The persons of one report: whom a name, a title alone or a given name stands for. */
final class People {

    private final ReportText report;
    private final String text;
    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Bearers bearers = new Bearers();
    private @Nullable Map<String, List<Person>> bearersOfGivenName;
    private final Map<Span, Person> byGivenName = new HashMap<>();

    People(ReportText report, String text) {
        this.report = report;
        this.text = text;
    }

    void add(Mention mention) {
        Span name = mention.name();
        if (name == null) {
            return;
        }
        Person person = byKey.computeIfAbsent(NameKey.of(name.in(text)), k -> new Person());
        person.name(report.quote(name), name);
        title(person, mention);
    }

    private void title(Person holder, Mention mention) {
        for (Span title : mention.titles()) {
            String key = Titles.key(title.in(text));
            holder.title(Titles.form(title.in(text)), key, report.quote(title), title);
            bearers.add(key, holder);
        }
    }

    /** A title alone gives its holder a further form of the title. */
    void addForm(Mention mention) {
        if (mention.name() == null && !mention.isPronoun()) {
            Person holder = resolve(mention, null);
            if (holder != null) {
                title(holder, mention);
            }
        }
    }

    /** A later place of a known name, without any title. */
    void addBare(Span name) {
        Person person = byKey.get(NameKey.of(name.in(text)));
        if (person != null) {
            person.name(report.quote(name), name);
        }
    }

    /** A given name alone ({@code ông Hòa}): the person of that given name whom the text named last before. */
    @Nullable
    Mention byGivenName(Span honorificAndName, Span given) {
        String name = given.in(text);
        Person person = nearest(givenNames().getOrDefault(name, List.of()), given.start());
        if (person == null) {
            return null;
        }
        byGivenName.put(given, person);
        person.mentioned(given);
        return new Mention(honorificAndName, given, List.of());
    }

    private Map<String, List<Person>> givenNames() {
        if (bearersOfGivenName == null) {
            bearersOfGivenName = all().stream()
                    .filter(p -> p.name().contains(" "))
                    .collect(Collectors.groupingBy(
                            p -> p.name().substring(p.name().lastIndexOf(' ') + 1)));
        }
        return bearersOfGivenName;
    }

    List<Person> all() {
        return List.copyOf(byKey.values());
    }

    boolean knows(String name) {
        return byKey.containsKey(NameKey.of(name));
    }

    /**
     * Whom the mention stands for; {@code null} where that is unknown.
     *
     * @param current whom a bare honorific stands for, and who is preferred where several bear the title
     */
    @Nullable
    Person resolve(Mention mention, @Nullable Person current) {
        Span name = mention.name();
        if (name != null) {
            Person bearer = byGivenName.get(name);
            return bearer != null ? bearer : byKey.get(NameKey.of(name.in(text)));
        }
        if (mention.isPronoun()) {
            return current;
        }
        List<Person> candidates = byTitles(mention);
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        return current != null && candidates.contains(current)
                ? current
                : nearest(candidates, mention.span().start());
    }

    private List<Person> byTitles(Mention mention) {
        List<String> said =
                mention.titles().stream().map(t -> Titles.key(t.in(text))).toList();
        List<Person> exact = bearersOfAll(said, bearers::of);
        return exact.isEmpty() ? bearersOfAll(said, bearers::agreeing) : exact;
    }

    private static List<Person> bearersOfAll(List<String> said, Function<String, Set<Person>> bearers) {
        Set<Person> all = new LinkedHashSet<>(bearers.apply(said.get(0)));
        said.stream().skip(1).forEach(title -> all.retainAll(bearers.apply(title)));
        return List.copyOf(all);
    }

    private static @Nullable Person nearest(List<Person> candidates, int before) {
        Person best = null;
        int place = -1;
        for (Person candidate : candidates) {
            Span at = candidate.lastBefore(before);
            if (at != null && at.start() > place) {
                best = candidate;
                place = at.start();
            }
        }
        return best;
    }

    /** Those with a part in the meeting. */
    List<PersonFact> facts() {
        var facts = new ArrayList<PersonFact>();
        byKey.values().stream().filter(Person::hasRole).forEach(p -> facts.add(p.fact(report)));
        return facts;
    }
}
