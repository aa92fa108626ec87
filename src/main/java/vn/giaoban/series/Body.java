package vn.giaoban.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures a meeting reports: a district's are not its province's, though both lie there.
 *
 * @param key {@code tinh} for the province itself, {@code chua-ro} where no report says who held the meeting, else the folded name of
 *     the body
 */
public record Body(String key) {

    public static final Body PROVINCE = new Body("tinh");
    public static final Body UNKNOWN = new Body("chua-ro");

    /**
     * @param host as the meeting has it
     * @param placeNames names that the province has or had
     */
    public static Body of(@Nullable String host, List<String> placeNames) {
        if (host == null) {
            return UNKNOWN;
        }
        String body = withoutOrgan(Folded.of(host));
        List<String> names = placeNames.stream().map(Folded::of).toList();
        boolean provincial = LabelWords.PROVINCIAL.stream().anyMatch(p -> body.equals(p) || isNamed(body, p, names))
                || LabelWords.PROVINCIAL_NAMED.stream().anyMatch(p -> isNamed(body, p, names));
        return provincial ? PROVINCE : new Body(body);
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    private static boolean isNamed(String body, String kind, List<String> names) {
        return names.stream().anyMatch(name -> body.equals(kind + " " + name));
    }

    private static String withoutOrgan(String host) {
        return LabelWords.ORGANS.stream()
                .filter(organ -> host.startsWith(organ + " "))
                .findFirst()
                .map(organ -> host.substring(organ.length() + 1))
                .orElse(host);
    }
}
