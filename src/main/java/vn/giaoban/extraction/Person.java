package vn.giaoban.extraction;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** A row of the table of persons while a report is read. */
final class Person {

    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Map<String, Found<String>> titles = new LinkedHashMap<>();
    private final NavigableSet<String> titleKeys = new TreeSet<>();
    private final Map<Role, Found<Role>> roles = new EnumMap<>(Role.class);
    private final NavigableSet<Span> mentions = new TreeSet<>();
    private boolean concludes;

    void name(String name, Span span) {
        spellings.merge(name, 1, Integer::sum);
        mentions.add(span);
    }

    /** A further place that stands for him without his whole name. */
    void mentioned(Span span) {
        mentions.add(span);
    }

    /**
     * @param form under which spellings of the title meet
     * @param key under which its forms meet
     */
    void title(String form, String key, String title, Span span) {
        titles.putIfAbsent(form, new Found<>(title, span, "title"));
        titleKeys.add(key);
    }

    void role(Role role, Span span, String rule) {
        roles.putIfAbsent(role, new Found<>(role, span, rule));
    }

    /** He sums the meeting up. */
    void concludes() {
        concludes = true;
    }

    boolean hasRole() {
        return !roles.isEmpty();
    }

    /** Whether his words are heard as the meeting's: he chairs it, sums it up, or has given tasks. */
    boolean leads() {
        return concludes || roles.containsKey(Role.CHAIR) || roles.containsKey(Role.DIRECT);
    }

    /** The spelling that occurs most often, the first of equals. */
    String name() {
        String best = "";
        int most = 0;
        for (var entry : spellings.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    Collection<Span> places() {
        return Collections.unmodifiableCollection(mentions);
    }

    /** Whether his title is not merely the beginning of another one: who is director of one body is not director of any. */
    boolean isFullest(String titleKey) {
        String next = titleKeys.ceiling(titleKey + " ");
        return next == null || !next.startsWith(titleKey + " ");
    }

    PersonFact fact(ReportText report) {
        String name = name();
        List<String> aliases =
                spellings.keySet().stream().filter(s -> !s.equals(name)).toList();
        return new PersonFact(
                name,
                aliases,
                titles.values().stream()
                        .map(t -> new Found<>(report.quote(t.span()), t.span(), t.rule()))
                        .toList(),
                List.copyOf(roles.values()),
                List.copyOf(mentions),
                "person");
    }
}
