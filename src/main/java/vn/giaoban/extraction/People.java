package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.NameKey;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** The persons of one report: whom a name, a title alone or a given name stands for. */
final class People {

    /** Of a name of three syllables or more the last two: {@code bà Bé Ba} after Trần Thị Bé Ba. */
    private static final Pattern SHORT_NAME = Pattern.compile("(?<= )[^ ]+ [^ ]+$");

    private final ReportText report;
    private final String text;
    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Bearers bearers = new Bearers();
    private final Map<Span, Person> byGivenName = new HashMap<>();
    private final Map<String, Person> byShortName = new HashMap<>();

    /** What was found for titles, until somebody is found to bear a further one. */
    private final Map<List<String>, Candidates> byTitles = new HashMap<>();

    private @Nullable Map<String, Candidates> bearersOfGivenName;

    People(ReportText report, String text) {
        this.report = report;
        this.text = text;
    }

    void add(Mention mention) {
        Span name = mention.name();
        if (name == null) {
            return;
        }
        Person bearer = mention.titles().isEmpty() ? byShortName.get(name.in(text)) : null;
        if (bearer != null && !knows(name.in(text))) {
            byGivenName.put(name, bearer);
            bearer.mentioned(name);
            return;
        }
        Person person = byKey.computeIfAbsent(NameKey.of(name.in(text)), k -> new Person());
        person.name(report.quote(name), name);
        Matcher shortName = SHORT_NAME.matcher(name.in(text));
        if (shortName.find()) {
            byShortName.put(shortName.group(), person);
        }
        title(person, mention);
    }

    private void title(Person holder, Mention mention) {
        for (Span title : mention.titles()) {
            String key = Titles.key(title.in(text));
            holder.title(Titles.form(title.in(text)), key, report.quote(title), title);
            if (bearers.add(key, holder)) {
                byTitles.clear();
            }
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
        Candidates bearers = givenNames().get(given.in(text));
        Person person = bearers == null ? null : bearers.lastBefore(given.start());
        if (bearers == null || person == null) {
            return null;
        }
        byGivenName.put(given, person);
        person.mentioned(given);
        bearers.mentioned(person, given);
        return new Mention(honorificAndName, given, List.of());
    }

    /** Once all names of the text are known. */
    private Map<String, Candidates> givenNames() {
        if (bearersOfGivenName == null) {
            bearersOfGivenName = all().stream()
                    .filter(p -> p.name().contains(" "))
                    .collect(Collectors.groupingBy(
                            p -> p.name().substring(p.name().lastIndexOf(' ') + 1),
                            Collectors.collectingAndThen(Collectors.toList(), Candidates::new)));
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
        List<String> said =
                mention.titles().stream().map(t -> Titles.key(t.in(text))).toList();
        return byTitles.computeIfAbsent(said, this::candidates)
                .choose(current, mention.span().start());
    }

    private Candidates candidates(List<String> said) {
        Set<Person> exact = bearersOfAll(said, bearers::of);
        return new Candidates(exact.isEmpty() ? bearersOfAll(said, bearers::agreeing) : exact);
    }

    private static Set<Person> bearersOfAll(List<String> said, Function<String, Set<Person>> bearers) {
        Set<Person> all = new LinkedHashSet<>(bearers.apply(said.get(0)));
        said.stream().skip(1).forEach(title -> all.retainAll(bearers.apply(title)));
        return all;
    }

    /** Those with a part in the meeting. */
    List<PersonFact> facts() {
        var facts = new ArrayList<PersonFact>();
        byKey.values().stream().filter(Person::hasRole).forEach(p -> facts.add(p.fact(report)));
        return facts;
    }
}
