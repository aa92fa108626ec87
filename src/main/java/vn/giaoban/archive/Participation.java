package vn.giaoban.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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
public class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Report report;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private int ordinal;
    private String name;

    @Embedded
    private Anchor anchor;

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
        this.report = report;
        this.person = person;
        this.ordinal = ordinal;
        this.name = name;
        this.anchor = anchor;
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

    public Long id() {
        return id;
    }

    public Report report() {
        return report;
    }

    public Person person() {
        return person;
    }

    /** From 1, in the order of the text: the {@code n1} of a page's address. */
    public int ordinal() {
        return ordinal;
    }

    /** As this report spells it. */
    public String name() {
        return name;
    }

    /** The first mention. */
    public Anchor anchor() {
        return anchor;
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
}
