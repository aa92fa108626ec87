package vn.giaoban.summary;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.IncomingReport;

/** Tells states of a document apart (RFC 9110, 8.8.3). */
final class EntityTag {

    private EntityTag() {}

    /** A strong one, quoted: what is printed follows from the document alone, so its hash is known before the slow part. */
    static String of(String document) {
        byte[] hash = IncomingReport.sha256(document.getBytes(StandardCharsets.UTF_8));
        return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
    }

    /** @param ifNoneMatch the header, one tag or several; null where it was not sent */
    static boolean isKnown(String tag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.contains(tag);
    }
}
