package vn.giaoban.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.giaoban.text.NameKey;

/** One spelling of a person's name. */
@Entity
public class PersonName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String name;
    private String nameKey;

    protected PersonName() {}

    PersonName(Person person, String name) {
        this.person = person;
        this.name = name;
        this.nameKey = NameKey.of(name);
    }

    public String name() {
        return name;
    }

    /** Folded and squeezed: {@code apot}, {@code kringba}. */
    public String nameKey() {
        return nameKey;
    }

    public Person person() {
        return person;
    }
}
