package vn.giaoban.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small pack, its files in hand to be damaged. */
final class PackedFiles {

    static final String FOLDER = "tong-hop-gia-lai-2024-Q2/";

    private PackedFiles() {}

    static byte[] whole() throws IOException {
        var out = new ByteArrayOutputStream();
        var bag = new BagWriter(out, "tong-hop-gia-lai-2024-Q2", LocalDate.of(2024, 7, 1));
        bag.tag("DOC-TRUOC.txt", "Gói chứng cứ\n");
        bag.payload("bao-cao/001-a.txt", file("Huyện ủy họp giao ban."));
        bag.payload("bao-cao/002-a.txt", file("Tỉnh ủy họp giao ban."));
        bag.finish(Map.of("External-Description", "Quý II/2024"));
        return out.toByteArray();
    }

    static BagWriter.Content file(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** By name, in the order of the ZIP. */
    static Map<String, byte[]> of(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(files, bytes);
        return bytes.toByteArray();
    }

    private static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
