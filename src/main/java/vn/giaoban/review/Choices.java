package vn.giaoban.review;

/** Reads what was chosen among the names of an enum. */
final class Choices {

    private Choices() {}

    /** @throws UnusableDecision where a forged form sends another name */
    static <E extends Enum<E>> E of(String field, Class<E> type, String chosen) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(chosen)) {
                return value;
            }
        }
        throw new UnusableDecision("review.choice.unknown", field);
    }
}
