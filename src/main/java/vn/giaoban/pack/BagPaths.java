package vn.giaoban.pack;

import java.util.Arrays;

/** Paths as a bag may hold them. */
final class BagPaths {

    private BagPaths() {}

    /**
     * Whether the path stays in the bag's folder on every system: not absolute, no drive, no backslash, no step upwards, no controls.
     * RFC 8493, 5.2.
     */
    static boolean isSafe(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && !path.startsWith("~")
                && !path.matches("(?s)[A-Za-z]:.*")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(path.split("/", -1)).noneMatch(part -> part.isEmpty() || part.matches("\\.{1,2}"));
    }

    /** As a manifest writes it: percent signs and line ends are encoded. RFC 8493, 2.1.3. */
    static String decoded(String path) {
        return path.replaceAll("(?i)%0A", "\n").replaceAll("(?i)%0D", "\r").replace("%25", "%");
    }
}
