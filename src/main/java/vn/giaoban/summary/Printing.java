package vn.giaoban.summary;

/**
 * How far the printing of a summary has come.
 *
 * @param ahead how many others are printed before this one begins
 * @param page the one that is drawn, from 1; 0 before
 * @param pages 0 as long as unknown
 */
public record Printing(PrintingStage stage, int ahead, int page, int pages) {

    /** From 0 to 100: the share of the steps that are done, where the layout counts as half of the work. */
    public int percent() {
        return switch (stage) {
            case WAITING, FAILED, CANCELLED -> 0;
            case GATHERED -> 10;
            case LAID_OUT -> 50 + (pages == 0 ? 0 : 40 * page / pages);
            case DRAWN -> 90;
            case DONE -> 100;
        };
    }
}
