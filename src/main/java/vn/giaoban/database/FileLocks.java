package vn.giaoban.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Locks that the kernel gives back when their holder dies, however it dies. */
final class FileLocks {

    /** A lock held until it is closed. */
    record Held(FileChannel channel) implements AutoCloseable {

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FileLocks() {}

    /** @return null where another process, or this one, holds it */
    static @Nullable Held tryExclusive(Path file) throws IOException {
        return attempt(file, false);
    }

    /** @return null where another process holds it exclusively */
    static @Nullable Held tryShared(Path file) throws IOException {
        return attempt(file, true);
    }

    private static @Nullable Held attempt(Path file, boolean shared) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
        try {
            if (channel.tryLock(0, Long.MAX_VALUE, shared) != null) {
                return new Held(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // The same answer as for another process.
        }
        channel.close();
        return null;
    }
}
