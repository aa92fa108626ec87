package vn.giaoban.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.review.FormField.Choice;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** A person: the name, the titles that the report states, the roles at the meeting. */
final class PersonForm implements FactForm<PersonFact> {

    private static final String WORDS = "loi";
    private static final String NAME = "ten";
    private static final String TITLES = "chucDanh";
    private static final String ROLES = "vai";

    private final Words words;

    PersonForm(Words words) {
        this.words = words;
    }

    @Override
    public List<FormField> fields(@Nullable PersonFact p) {
        List<Choice> roles = Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), "role." + role.name()))
                .toList();
        return List.of(
                FormField.line(NAME, p == null ? "" : p.name()),
                FormField.lines(TITLES, p == null ? List.of() : titles(p)),
                FormField.someOf(ROLES, p == null ? Set.of() : roles(p), roles));
    }

    @Override
    public PersonFact read(@Nullable PersonFact before, Span place, Typed typed) {
        if (before == null) {
            String name = typed.one(WORDS);
            return new PersonFact(
                    name,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(words.nearest(WORDS, name, place.start())),
                    Laid.BY_HAND);
        }
        String name = typed.keeps(NAME, before.name()) ? before.name() : typed.one(NAME);
        if (name.isEmpty()) {
            throw new UnusableDecision("review.required", NAME);
        }
        return new PersonFact(
                name, before.aliases(), titles(before, typed), roles(before, typed), before.mentions(), before.rule());
    }

    private List<Found<String>> titles(PersonFact before, Typed typed) {
        if (typed.keeps(TITLES, String.join("\n", titles(before)))) {
            return before.titles();
        }
        var titles = new ArrayList<Found<String>>();
        for (String line : typed.lines(TITLES)) {
            titles.add(before.titles().stream()
                    .filter(title -> title.value().equals(line))
                    .findFirst()
                    .orElseGet(() -> new Found<>(
                            line,
                            words.nearest(TITLES, line, before.mentions().get(0).start()),
                            Laid.BY_HAND)));
        }
        return List.copyOf(titles);
    }

    private static List<Found<Role>> roles(PersonFact before, Typed typed) {
        if (!typed.has(ROLES) || Set.copyOf(typed.some(ROLES)).equals(roles(before))) {
            return before.roles();
        }
        var roles = new ArrayList<Found<Role>>();
        for (String chosen : typed.some(ROLES)) {
            Role role = Choices.of(ROLES, Role.class, chosen);
            roles.add(before.roles().stream()
                    .filter(found -> found.value() == role)
                    .findFirst()
                    .orElseGet(() -> new Found<>(role, before.mentions().get(0), Laid.BY_HAND)));
        }
        return List.copyOf(roles);
    }

    private static List<String> titles(PersonFact p) {
        return p.titles().stream().map(Found::value).distinct().toList();
    }

    private static Set<String> roles(PersonFact p) {
        return p.roles().stream().map(found -> found.value().name()).collect(Collectors.toSet());
    }
}
