package vn.giaoban.database;

import java.util.concurrent.Callable;

/** Waits for what must come; how long it takes is no part of the test. */
final class Await {

    private static final long LIMIT_MILLIS = 120_000;
    private static final long PAUSE_MILLIS = 10;

    private Await() {}

    static void until(Callable<Boolean> condition, String description) {
        try {
            for (long waited = 0; !condition.call(); waited += PAUSE_MILLIS) {
                if (waited > LIMIT_MILLIS) {
                    throw new AssertionError("never: " + description);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (AssertionError e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(description, e);
        }
    }
}
