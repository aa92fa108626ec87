package vn.giaoban.database;

/** The embedded database cannot be had. The message is a text for people: what is wrong, and what to do. */
public final class DatabaseNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseNotStarted(String key, Object... arguments) {
        super(Messages.text(key, arguments));
    }

    DatabaseNotStarted(Throwable cause, String key, Object... arguments) {
        super(Messages.text(key, arguments), cause);
    }
}
