package vn.giaoban.pack;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a bag (RFC 8493, version 1.0) as a ZIP, file by file: nothing of a file is kept but its checksum. The same files in the same
 * order give the same bytes. The manifests are also what {@code sha256sum -c} reads.
 */
final class BagWriter {

    /** Writes a file's bytes; it must not close the stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final String folder;
    private final LocalDate dated;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long octets;

    /**
     * @param folder the bag's name: the one folder at the top of the ZIP
     * @param dated the day that every file in the ZIP carries
     */
    BagWriter(OutputStream out, String folder, LocalDate dated) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.folder = folder;
        this.dated = dated;
    }

    /** @param path below {@code data/}: letters, digits, {@code . _ -} and slashes, so that no program trips over it */
    void payload(String path, Content content) throws IOException {
        octets += write(Bag.PAYLOAD + path, content, payload);
    }

    /** A file beside the payload. */
    void tag(String path, String text) throws IOException {
        write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), tags);
    }

    /**
     * The tag files that a bag must have; then the ZIP's end. Does not close the stream below.
     *
     * @param info the lines of {@code bag-info.txt} before {@code Payload-Oxum}, in order
     */
    void finish(Map<String, String> info) throws IOException {
        tag(Bag.DECLARATION, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var lines = new StringBuilder();
        info.forEach((label, value) ->
                lines.append(label).append(": ").append(oneLine(value)).append('\n'));
        lines.append(Bag.OXUM + ": ")
                .append(octets)
                .append('.')
                .append(payload.size())
                .append('\n');
        tag(Bag.INFO, lines.toString());
        tag("manifest-sha256.txt", manifest(payload));
        String tagManifest = manifest(tags);
        write("tagmanifest-sha256.txt", out -> out.write(tagManifest.getBytes(StandardCharsets.UTF_8)), tags);
        zip.finish();
    }

    private long write(String path, Content content, Map<String, String> manifest) throws IOException {
        var entry = new ZipEntry(folder + "/" + path);
        // Unlike setTime this knows no time zone, so that the bytes are the same on every machine.
        entry.setTimeLocal(dated.atStartOfDay());
        zip.putNextEntry(entry);
        var counted = new Counted(zip);
        content.writeTo(counted);
        zip.closeEntry();
        if (manifest.put(path, counted.sha256()) != null) {
            throw new IllegalArgumentException("twice in the bag: " + path);
        }
        return counted.count;
    }

    private static String manifest(Map<String, String> hashes) {
        var lines = new StringBuilder();
        hashes.forEach(
                (path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }

    private static final class Counted extends FilterOutputStream {

        private final MessageDigest sha256;
        private long count;

        Counted(OutputStream out) {
            this(out, Bag.digest("SHA-256"));
        }

        private Counted(OutputStream out, MessageDigest sha256) {
            super(new DigestOutputStream(out, sha256));
            this.sha256 = sha256;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        String sha256() {
            return HexFormat.of().formatHex(sha256.digest());
        }
    }
}
