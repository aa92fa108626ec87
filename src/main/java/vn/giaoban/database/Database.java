package vn.giaoban.database;

/**
 * A PostgreSQL database of this data directory, running as long as this object is open. One process owns it (it started the server
 * and stops it), others may join it; see {@code src/adr/0003-one-owner-and-joiners.md}.
 */
public sealed interface Database extends AutoCloseable permits OwnedDatabase, JoinedDatabase {

    String url();

    String user();

    String password();

    /** Whether this process started the server and will stop it. */
    boolean owner();

    /** Stops the server where this process owns it, once nobody is joined to it any more; else only leaves it. */
    @Override
    void close();

    /**
     * Starts the server of a directory that nobody uses.
     *
     * @throws DatabaseNotStarted where another process owns the directory, or the server cannot run here
     */
    static Database own(DataDirectory data) {
        return Owners.own(data);
    }

    /**
     * Uses the server that another process runs in this directory.
     *
     * @throws DatabaseNotStarted where none runs
     */
    static Database join(DataDirectory data) {
        return Owners.join(data);
    }

    /**
     * Joins the server that runs in this directory, or starts it.
     *
     * @throws DatabaseNotStarted where neither is possible
     */
    static Database ownOrJoin(DataDirectory data) {
        return Owners.ownOrJoin(data);
    }
}
