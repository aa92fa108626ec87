package vn.giaoban.search;

import java.util.function.BooleanSupplier;

/** Waits for what happens in the background; the limit only ends a test that would never end. */
public final class Eventually {

    private Eventually() {}

    static void agree(IndexState state) throws InterruptedException {
        until(() -> state.underWay() == 0 && state.compare().stream().allMatch(IndexState.Compared::agree));
    }

    public static void until(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; !holds.getAsBoolean(); i++) {
            if (i == 1_200) {
                throw new AssertionError("did not come about within a minute");
            }
            Thread.sleep(50);
        }
    }
}
