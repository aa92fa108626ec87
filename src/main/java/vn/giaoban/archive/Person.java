package vn.giaoban.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in meetings, under every spelling that reports give. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Place place;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PersonName> names = new ArrayList<>();

    @OneToMany(mappedBy = "person")
    @OrderBy("id")
    private List<Participation> participations = new ArrayList<>();

    protected Person() {}

    Person(String name, @Nullable Place place) {
        this.name = name;
        this.place = place;
        this.names.add(new PersonName(this, name));
    }

    void alsoCalled(String other) {
        if (names.stream().noneMatch(n -> n.name().equals(other))) {
            names.add(new PersonName(this, other));
        }
    }

    /** Under any spelling, the place of the tone mark aside. */
    public boolean isCalled(String spelling) {
        return names.stream().anyMatch(n -> NameForm.same(n.name(), spelling));
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The province in whose meetings the person takes part; null where no report says. */
    public @Nullable Place place() {
        return place;
    }

    /** Every spelling, the usual one first. */
    public List<PersonName> names() {
        return List.copyOf(names);
    }

    public List<Participation> participations() {
        return List.copyOf(participations);
    }
}
