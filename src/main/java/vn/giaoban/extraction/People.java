package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.NameKey;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** The persons of one report: whom a name, a title alone or a given name stands for. */
final class People {

    private final ReportText report;
    private final String text;
    private final Map<String, Person> byKey = new LinkedHashMap<>();
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
        mention.titles().forEach(t -> person.title(report.quote(t), t));
    }

    /** A title alone gives its holder a further form of the title. */
    void addForm(Mention mention) {
        if (mention.name() == null && !mention.isPronoun()) {
            Person holder = resolve(mention, null);
            if (holder != null) {
                mention.titles().forEach(t -> holder.title(report.quote(t), t));
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
        List<Person> bearers =
                all().stream().filter(p -> p.name().endsWith(" " + name)).toList();
        Person person = nearest(bearers, given.start());
        if (person == null) {
            return null;
        }
        byGivenName.put(given, person);
        person.mentioned(given);
        return new Mention(honorificAndName, given, List.of());
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
        List<Person> exact =
                all().stream().filter(p -> p.titleKeys().containsAll(said)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        return all().stream()
                .filter(p -> said.stream()
                        .allMatch(s -> Titles.fullest(p.titleKeys()).stream().anyMatch(t -> Titles.agree(s, t))))
                .toList();
    }

    private static @Nullable Person nearest(List<Person> candidates, int before) {
        Person best = null;
        int place = -1;
        for (Person candidate : candidates) {
            for (Span at : candidate.places()) {
                if (at.start() < before && at.start() > place) {
                    best = candidate;
                    place = at.start();
                }
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
