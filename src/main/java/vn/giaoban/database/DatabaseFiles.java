package vn.giaoban.database;

import java.nio.file.Path;

/** Where things lie in the embedded server's home. */
record DatabaseFiles(Path home) {

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return home.resolve("cluster");
    }

    /** Locked exclusively by the process that owns the server, as long as it lives. */
    Path ownerLock() {
        return home.resolve("owner.lock");
    }

    /** Locked shared by every process that has joined; exclusively by the owner before it stops the server. */
    Path usersLock() {
        return home.resolve("users.lock");
    }

    /** Who owns the server and on which port it listens: beside the lock, as closing the locked file would unlock it. */
    Path owner() {
        return home.resolve("owner.properties");
    }

    Path credentials() {
        return home.resolve("credentials.properties");
    }

    Path log() {
        return home.resolve("postgres.log");
    }
}
