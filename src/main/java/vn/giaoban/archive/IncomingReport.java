package vn.giaoban.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;

/**
 * A report that was read and is not stored yet.
 *
 * @param original the bytes as they came
 * @param facts what was found in {@code text}
 */
@SuppressWarnings("ArrayRecordComponent") // a parcel that is handed over once and never compared
public record IncomingReport(
        byte[] original,
        String fileName,
        String mediaType,
        ReportText text,
        ReportFacts facts,
        Given given,
        Origin origin) {

    /** What makes the same bytes the same report, whatever their name. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
