package vn.giaoban.search;

/** A process that indexes, stores reports one by one, and is gone right after the last commit, as by kill -9. */
final class StoreAndDie {

    static final int REPORTS = 20;
    static final int STATUS = 137;

    private StoreAndDie() {}

    /** @param arguments as {@link SearchingApplication#arguments} has them */
    public static void main(String[] arguments) {
        var application = SearchingApplication.start(arguments);
        for (int i = 1; i <= REPORTS; i++) {
            String task = "rà soát hộ nghèo thôn " + i;
            application.store("Đồng chí A Pớt yêu cầu " + task + ".", "A Pớt", task);
        }
        Runtime.getRuntime().halt(STATUS);
    }
}
