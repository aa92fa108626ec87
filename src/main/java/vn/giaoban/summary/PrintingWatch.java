package vn.giaoban.summary;

import java.util.concurrent.CancellationException;

/** Hears how far a printing has come, and stops it. */
interface PrintingWatch {

    /** For what is short, or wanted whatever happens. */
    PrintingWatch NOBODY = new PrintingWatch() {};

    /**
     * Called many times in every part of the work.
     *
     * @throws CancellationException where nobody wants the document any more
     */
    default void stillWanted() {}

    default void reached(PrintingStage stage) {}

    /** @param page the one that is drawn now, from 1 */
    default void drawing(int page, int pages) {}
}
