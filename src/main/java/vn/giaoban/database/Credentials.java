package vn.giaoban.database;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The generated passwords of one cluster.
 *
 * @param superuser of the role {@code postgres}, used to prepare the database only
 * @param application of the role {@code giaoban}, which owns the database and nothing else
 */
record Credentials(String superuser, String application) {

    static Credentials generate() {
        return new Credentials(password(), password());
    }

    static @Nullable Credentials read(DatabaseFiles files) {
        Properties stored = DurableFiles.read(files.credentials());
        return stored == null
                ? null
                : new Credentials(stored.getProperty("superuser", ""), stored.getProperty("application", ""));
    }

    void write(DatabaseFiles files) throws IOException {
        DurableFiles.writeSecret(files.credentials(), Map.of("superuser", superuser, "application", application));
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
