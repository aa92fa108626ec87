package vn.giaoban.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the summary was made. It knows no clock: the same data make the same summary on any day.
 *
 * @param asOf the day (in Vietnam) of the newest change of what the archive has of the places, from the first quarter that is compared
 *     to the last of the period; null where it has nothing
 * @param readers versions of the reader that found the facts, oldest first
 * @param facts how many facts the reports have
 * @param checked of which a person's word stands
 * @param sha256 of the summary's JSON, byte for byte as its address gives it: 64 hexadecimal digits
 * @param address of the page; null where the archive's own is not set
 */
public record Making(
        @Nullable LocalDate asOf,
        List<String> readers,
        int facts,
        int checked,
        String sha256,
        @Nullable String address) {

    public Making {
        readers = List.copyOf(readers);
    }

    Making at(@Nullable String page) {
        return new Making(asOf, readers, facts, checked, sha256, page);
    }

    Making hashed(String hash) {
        return new Making(asOf, readers, facts, checked, hash, address);
    }
}
