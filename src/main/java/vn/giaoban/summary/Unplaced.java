package vn.giaoban.summary;

/**
 * Meetings of the archive that might belong to the summary but cannot be given to a place or a quarter.
 *
 * @param withoutPeriod of this place, of an unknown quarter
 * @param withoutPlace of this period, of an unknown place
 * @param withNeither of an unknown place and an unknown quarter
 */
public record Unplaced(long withoutPeriod, long withoutPlace, long withNeither) {

    public long total() {
        return withoutPeriod + withoutPlace + withNeither;
    }
}
