package vn.giaoban.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * As whom the server's programs run, and tied to whose life. PostgreSQL refuses root, so root's programs run in a user namespace of
 * their own (the same identity outside, not root inside: they may enter a closed home), or as nobody where namespaces are off.
 *
 * @param identity options of {@code unshare} or {@code setpriv} that give up root
 * @param tied whether the kernel signals the program when the thread that started it ends ({@code setpriv --pdeathsig})
 */
record ServerUser(Identity identity, boolean tied) {

    /** The overflow user, which has no rights anywhere. */
    static final int NOBODY = 65534;

    private static final Pattern EFFECTIVE_UID = Pattern.compile("(?m)^Uid:\\s+\\d+\\s+(?<uid>\\d+)");

    enum Identity {
        OURS,
        NAMESPACE,
        NOBODY
    }

    /** The ways to try, best first. */
    static List<ServerUser> candidates(long uid, @Nullable Long clusterOwner) {
        if (uid != 0) {
            return List.of(new ServerUser(Identity.OURS, true), new ServerUser(Identity.OURS, false));
        }
        var nobody = new ServerUser(Identity.NOBODY, true);
        if (clusterOwner != null && clusterOwner == NOBODY) {
            return List.of(nobody);
        }
        return List.of(new ServerUser(Identity.NAMESPACE, true), nobody, new ServerUser(Identity.NAMESPACE, false));
    }

    /** @param deathSignal what the program gets when this process dies */
    List<String> command(String deathSignal, List<String> program) {
        var command = new ArrayList<String>();
        // In a session of its own, Ctrl+C in the terminal reaches the application alone, which then stops the server in
        // order.
        if (Programs.onPath("setsid")) {
            command.add("setsid");
        }
        if (identity == Identity.NAMESPACE) {
            command.addAll(List.of("unshare", "-U"));
        }
        if (tied || identity == Identity.NOBODY) {
            command.add("setpriv");
            if (identity == Identity.NOBODY) {
                command.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
            }
            if (tied) {
                command.addAll(List.of("--pdeathsig", deathSignal));
            }
            command.add("--");
        }
        command.addAll(program);
        return command;
    }

    /** Hands a file to the user that the programs run as. */
    void give(Path path) throws IOException {
        if (identity == Identity.NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        }
    }

    void giveTree(Path directory) throws IOException {
        if (identity == Identity.NOBODY) {
            try (var paths = Files.walk(directory)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    give(path);
                }
            }
        }
    }

    /** This process's effective user id. */
    static long uid() {
        try {
            var matcher = EFFECTIVE_UID.matcher(Files.readString(Path.of("/proc/self/status")));
            if (matcher.find()) {
                return Long.parseLong(matcher.group("uid"));
            }
            throw new IllegalStateException("/proc/self/status names no user");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
