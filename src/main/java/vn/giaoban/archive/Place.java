package vn.giaoban.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.NameKey;

/** A provincial unit through its versions. Its id is a slug: {@code gia-lai}. */
@Entity
public class Place {

    @Id
    private String id;

    @OneToMany(mappedBy = "place")
    @OrderBy("validFrom")
    private List<PlaceVersion> versions = new ArrayList<>();

    protected Place() {}

    public String id() {
        return id;
    }

    /** Oldest first. */
    public List<PlaceVersion> versions() {
        return List.copyOf(versions);
    }

    /** As it is today, or was when it ended. */
    public PlaceVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** Every name that it has or had, oldest first. */
    public List<String> names() {
        return versions.stream().map(PlaceVersion::name).distinct().toList();
    }

    /** Under its id or any name, as people type names: {@code gia lai}, {@code Gia-Lai}. */
    public boolean isCalled(String typed) {
        String key = NameKey.of(typed);
        return NameKey.of(id).equals(key)
                || names().stream().anyMatch(name -> NameKey.of(name).equals(key));
    }

    public Optional<PlaceVersion> on(LocalDate day) {
        return versions.stream().filter(v -> v.holdsOn(day)).findFirst();
    }

    /** Its name on {@code day}; the latest name where the day is unknown or outside its versions. */
    public String nameOn(@Nullable LocalDate day) {
        return (day == null ? latest() : on(day).orElse(latest())).name();
    }

    /** Its latest name. */
    public String name() {
        return nameOn(null);
    }
}
