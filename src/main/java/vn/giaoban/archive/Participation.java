package vn.giaoban.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.extraction.Found;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** A named person takes part in a meeting, as one report says. */
@Entity
public class Participation extends FactRow {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String name;

    @ElementCollection
    @CollectionTable(name = "participation_title", joinColumns = @JoinColumn(name = "participation_id"))
    @OrderBy("start")
    private Set<HeldTitle> titles = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "participation_role", joinColumns = @JoinColumn(name = "participation_id"))
    @OrderBy("start")
    private Set<StatedRole> roles = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "mention", joinColumns = @JoinColumn(name = "participation_id"))
    @OrderBy("start")
    private Set<Passage> mentions = new LinkedHashSet<>();

    @OneToMany(mappedBy = "participation")
    @OrderBy("ordinal")
    private List<Directive> directives = new ArrayList<>();

    protected Participation() {}

    Participation(Report report, Person person, int ordinal, String name, Anchor anchor) {
        super(report, ordinal, anchor);
        this.person = person;
        this.name = name;
    }

    void holds(Found<String> title) {
        if (titles.stream().noneMatch(t -> t.title().equals(title.value()))) {
            titles.add(new HeldTitle(
                    title.value(), title.span().start(), title.span().end(), title.rule()));
        }
    }

    void takes(Found<Role> role) {
        if (!has(role.value())) {
            roles.add(new StatedRole(
                    role.value(), role.span().start(), role.span().end(), role.rule()));
        }
    }

    void isMentioned(Span span) {
        mentions.add(Passage.of(span));
    }

    public Person person() {
        return person;
    }

    /** As this report spells it. */
    public String name() {
        return name;
    }

    public Set<HeldTitle> titles() {
        return titles;
    }

    public Set<StatedRole> roles() {
        return roles;
    }

    public Set<Passage> mentions() {
        return mentions;
    }

    public List<Directive> directives() {
        return List.copyOf(directives);
    }

    public boolean has(Role role) {
        return roles.stream().anyMatch(r -> r.role() == role);
    }

    @Override
    Subject.Kind subjectKind() {
        return Subject.Kind.PERSON;
    }

    void becomes(Participation other) {
        super.becomes(other);
        person = other.person;
        name = other.name;
        Rows.become(titles, other.titles);
        Rows.become(roles, other.roles);
        Rows.become(mentions, other.mentions);
    }
}
