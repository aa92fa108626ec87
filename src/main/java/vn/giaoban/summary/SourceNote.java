package vn.giaoban.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that a summary is made from.
 *
 * @param number from 1, as cited
 * @param source who published it, as given at import; null where nobody said
 * @param sha256 of the bytes that were imported, 64 hexadecimal digits
 * @param importedOn the day in Vietnam
 */
public record SourceNote(
        int number,
        long reportId,
        long meetingId,
        String fileName,
        @Nullable String source,
        String sha256,
        LocalDate importedOn,
        String extractorVersion) {

    /** The first twelve digits: enough to tell reports apart by eye. */
    public String shortSha256() {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }
}
