package vn.giaoban.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells by 28 bits whether the index has what a row says: the first seven hex digits of the MD5 of its values. The database computes
 * the same ({@link IndexedTables}), so that tables and index can be compared without reading either into memory.
 */
final class Fingerprint {

    /** Part of every fingerprint. Change it when the index's fields or their analysis change: every document is then written anew. */
    static final String MAPPING = "2";

    private static final String SEPARATOR = "\u001F";

    private Fingerprint() {}

    static long of(@Nullable Object... values) {
        String joined = Arrays.stream(values)
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(SEPARATOR, MAPPING + SEPARATOR, ""));
        byte[] digest = md5().digest(joined.getBytes(StandardCharsets.UTF_8));
        return ((digest[0] & 0xFFL) << 20)
                | ((digest[1] & 0xFF) << 12)
                | ((digest[2] & 0xFF) << 4)
                | ((digest[3] & 0xFF) >> 4);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
