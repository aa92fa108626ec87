package vn.giaoban.search;

import org.springframework.context.ApplicationContext;

/** The index of an archive whose rows were written past the application. */
public final class SeededIndex {

    private SeededIndex() {}

    /** Has it written where it is behind; returns when it is not. */
    public static void fill(ApplicationContext application) throws InterruptedException {
        var state = application.getBean(IndexState.class);
        while (!state.compare().stream().allMatch(IndexState.Compared::agree)) {
            application.getBean(IndexKeeper.class).keep();
            Thread.sleep(200);
        }
    }
}
