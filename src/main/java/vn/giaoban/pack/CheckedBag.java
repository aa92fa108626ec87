package vn.giaoban.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param findings empty where all holds
 * @param files of the payload
 * @param octets of the payload
 * @param id SHA-256 of the tag manifest, from which all other checksums follow; null where there is none
 */
record CheckedBag(
        List<Finding> findings,
        int files,
        long octets,
        @Nullable String id) {

    CheckedBag {
        findings = List.copyOf(findings);
    }

    boolean isWhole() {
        return findings.isEmpty();
    }
}
