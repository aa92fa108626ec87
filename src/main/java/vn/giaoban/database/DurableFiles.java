package vn.giaoban.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files and directories that are there completely or not at all, whatever is killed in between. */
final class DurableFiles {

    private static final String LEFTOVER = ".new";

    private DurableFiles() {}

    /** A name beside the target that no other process uses; {@link #removeLeftovers} knows it. */
    static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + "-" + UUID.randomUUID() + LEFTOVER);
    }

    static void publish(Path complete, Path target) throws IOException {
        Files.move(complete, target, ATOMIC_MOVE);
        try (var directory = FileChannel.open(parent(target), READ)) {
            directory.force(true);
        }
    }

    /** Writes a file that only its owner may read. */
    static void writeSecret(Path target, Map<String, String> values) throws IOException {
        var properties = new Properties();
        properties.putAll(values);
        var text = new StringWriter();
        properties.store(text, null);
        Path complete = beside(target);
        writeSecret(complete, text.toString());
        publish(complete, target);
    }

    static void writeSecret(Path target, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(target, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** @return the file's values, or null where there is no such file */
    static @Nullable Properties read(Path file) {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clears what a killed start left half done. */
    static void removeLeftovers(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory, "*" + LEFTOVER)) {
            for (Path entry : entries) {
                removeTree(entry);
            }
        }
    }

    /** Removes a directory without following links. What another process adds meanwhile stays until the next time. */
    static void removeTree(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                visited.toFile().delete();
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path parent(Path target) {
        return Objects.requireNonNull(target.toAbsolutePath().getParent());
    }
}
