package vn.giaoban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the embedded server's home, and refuses one that is not ours. */
final class HomeDirectory {

    private HomeDirectory() {}

    static DatabaseFiles prepare(DataDirectory data) {
        var files = new DatabaseFiles(data.postgres());
        try {
            refuseForeign(List.of(data.root(), files.home()), files.cluster());
            make(data.root());
            make(files.home(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            if (!Files.isWritable(files.home())) {
                throw new DatabaseNotStarted("unwritable", files.home());
            }
            return files;
        } catch (IOException e) {
            throw new DatabaseNotStarted(e, "unwritable", files.home());
        }
    }

    /** Content to find it there: a link to a directory will do, and another process may make it at the same moment. */
    private static void make(Path directory, FileAttribute<?>... attributes) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, attributes);
        }
    }

    private static void refuseForeign(List<Path> directories, Path cluster) throws IOException {
        long uid = ServerUser.uid();
        for (Path directory : directories) {
            Long owner = owner(directory);
            if (owner != null && owner != uid) {
                throw foreign(directory);
            }
        }
        Long owner = owner(cluster);
        boolean lent = uid == 0 && owner != null && owner == ServerUser.NOBODY;
        if (owner != null && owner != uid && !lent) {
            throw foreign(cluster);
        }
    }

    private static DatabaseNotStarted foreign(Path directory) throws IOException {
        return new DatabaseNotStarted(
                "foreign", directory, Files.getOwner(directory).getName(), System.getProperty("user.name"));
    }

    /** @return null where there is no such directory */
    static @Nullable Long owner(Path directory) throws IOException {
        return Files.exists(directory) ? ((Number) Files.getAttribute(directory, "unix:uid")).longValue() : null;
    }
}
