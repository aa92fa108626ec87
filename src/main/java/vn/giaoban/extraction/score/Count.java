package vn.giaoban.extraction.score;

/**
 * True positives, found and wanted, for an F1.
 */
record Count(int right, int found, int wanted) {

    static final Count NONE = new Count(0, 0, 0);

    static Count hit(boolean right) {
        return new Count(right ? 1 : 0, 1, 1);
    }

    Count plus(Count other) {
        return new Count(right + other.right, found + other.found, wanted + other.wanted);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }
}
