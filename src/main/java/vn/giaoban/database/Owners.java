package vn.giaoban.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.giaoban.database.FileLocks.Held;

/** Decides who owns a directory's server and who joins it. */
final class Owners {

    private static final long PAUSE_MILLIS = 100;
    /** As long as a first start may take on a slow machine. */
    private static final long PATIENCE_MILLIS = 120_000;

    private Owners() {}

    static Database own(DataDirectory data) {
        DatabaseFiles files = HomeDirectory.prepare(data);
        Database owned = tryOwn(files);
        if (owned == null) {
            throw inUse(files);
        }
        return owned;
    }

    static Database join(DataDirectory data) {
        var files = new DatabaseFiles(data.postgres());
        Database joined = JoinedDatabase.tryJoin(files);
        if (joined == null) {
            throw new DatabaseNotStarted("nobody", files.home());
        }
        return joined;
    }

    /** The owner may just be starting or stopping: whichever it is, one of the two ways opens soon. */
    static Database ownOrJoin(DataDirectory data) {
        DatabaseFiles files = HomeDirectory.prepare(data);
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            Database owned = tryOwn(files);
            if (owned != null) {
                return owned;
            }
            Database joined = JoinedDatabase.tryJoin(files);
            if (joined != null) {
                return joined;
            }
            pause();
        }
        throw inUse(files);
    }

    private static @Nullable Database tryOwn(DatabaseFiles files) {
        try {
            Held lock = FileLocks.tryExclusive(files.ownerLock());
            if (lock == null) {
                return null;
            }
            try {
                return start(files, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseNotStarted(e, "files", files.home(), e);
        }
    }

    private static Database start(DatabaseFiles files, Held lock) throws IOException {
        Properties last = DurableFiles.read(files.owner());
        int port = last == null ? 0 : Integer.parseInt(last.getProperty("port", "0"));
        DurableFiles.removeLeftovers(files.home());
        ServerLog.rotate(files.log());
        Platform platform = Platform.current();
        ServerPrograms programs = ServerPrograms.unpackedIn(files.home(), platform);
        Choice choice = choose(files.cluster(), programs);
        Credentials credentials = Cluster.prepare(files, programs, choice.user(), Cluster.major(choice.version()));
        Orphan.remove(files.cluster(), programs, choice.user());
        var server = PostgresServer.start(files, programs, choice.user(), new Superuser(credentials), port);
        return OwnedDatabase.announced(files, lock, server, credentials);
    }

    private record Choice(ServerUser user, String version) {}

    /** The first way in which the server's programs run at all. */
    private static Choice choose(Path cluster, ServerPrograms programs) throws IOException {
        var complaints = new ArrayList<String>();
        long uid = ServerUser.uid();
        for (ServerUser user : ServerUser.candidates(uid, HomeDirectory.owner(cluster))) {
            var probe = Programs.run(
                    user.command("KILL", java.util.List.of(programs.postgres().toString(), "--version")));
            if (probe.succeeded()) {
                return new Choice(user, probe.output());
            }
            complaints.add(probe.output());
        }
        throw new DatabaseNotStarted(
                uid == 0 ? "programs.root" : "programs", programs.directory(), String.join("\n", complaints));
    }

    private static DatabaseNotStarted inUse(DatabaseFiles files) {
        Properties owner = DurableFiles.read(files.owner());
        return owner == null
                ? new DatabaseNotStarted("starting", files.home())
                : new DatabaseNotStarted(
                        "taken", files.home(), owner.getProperty("pid", "?"), owner.getProperty("port", "?"));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
