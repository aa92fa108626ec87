package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** A row of the table of persons while a report is read. */
final class Person {

    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Map<String, Found<String>> titles = new LinkedHashMap<>();
    private final Map<Role, Found<Role>> roles = new EnumMap<>(Role.class);
    private final List<Span> mentions = new ArrayList<>();

    void name(String name, Span span) {
        spellings.merge(name, 1, Integer::sum);
        mentions.add(span);
    }

    /** A further place that stands for him without his whole name. */
    void mentioned(Span span) {
        mentions.add(span);
    }

    void title(String title, Span span) {
        titles.putIfAbsent(Titles.form(title), new Found<>(title, span, "title"));
    }

    void role(Role role, Span span, String rule) {
        roles.putIfAbsent(role, new Found<>(role, span, rule));
    }

    boolean hasRole() {
        return !roles.isEmpty();
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

    List<Span> places() {
        return mentions;
    }

    List<String> titleKeys() {
        return titles.keySet().stream().map(Titles::key).distinct().toList();
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
                mentions.stream().sorted().toList(),
                "person");
    }
}
