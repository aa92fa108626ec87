package vn.giaoban.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary's unit: as it was at the end of the period, or as it is today with all that went into it.
 *
 * @param id slug, {@code gia-lai}
 * @param name as of then or today; as of then its latest name where it did not exist
 * @param kind tỉnh or thành phố
 * @param existed whether a unit of this id existed in the period
 * @param parts units whose meetings are in the summary beside its own; none as of then
 * @param today as of then: the unit of today that it is, or went into, where that is of other land; else null
 */
public record SummaryPlace(
        String id,
        String name,
        String kind,
        boolean existed,
        Territory territory,
        List<Unit> parts,
        @Nullable Unit today) {

    public SummaryPlace {
        parts = List.copyOf(parts);
    }

    /** @param name its latest */
    public record Unit(String id, String name) {}

    /** {@code tỉnh Gia Lai} */
    public String fullName() {
        return kind + " " + name;
    }

    public boolean isOfToday() {
        return territory == Territory.TODAY;
    }

    /** {@code Kon Tum, Bình Định}; empty without parts */
    public String partNames() {
        return String.join(", ", parts.stream().map(Unit::name).toList());
    }
}
