package vn.giaoban.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest of a bag: {@code manifest-sha256.txt} of the payload or {@code tagmanifest-sha256.txt} of the rest.
 *
 * @param algorithm as Java calls it: {@code SHA-256}
 * @param hashes lower-case digits by path
 * @param oddities lines that are none
 */
record Manifest(
        String name, boolean isOfTags, String algorithm, SortedMap<String, String> hashes, List<Finding> oddities) {

    private static final Pattern NAME = Pattern.compile("(?<tag>tag)?manifest-(?<algorithm>[a-z0-9]+)\\.txt");
    private static final Pattern LINE = Pattern.compile("(?<hash>[0-9A-Fa-f]+)[ \\t]+\\*?(?<path>\\S.*)");

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    static boolean isOfTags(String name) {
        return name.startsWith("tag") && isOne(name);
    }

    /** @param name for which {@link #isOne} holds */
    static Manifest read(String name, String text) {
        Matcher named = NAME.matcher(name);
        if (!named.matches()) {
            throw new IllegalArgumentException(name);
        }
        boolean isOfTags = named.group("tag") != null;
        var hashes = new TreeMap<String, String>();
        var oddities = new ArrayList<Finding>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            String path = line.matches() ? BagPaths.decoded(line.group("path")) : "";
            if (path.isEmpty() || path.startsWith(Bag.PAYLOAD) == isOfTags || !BagPaths.isSafe(path)) {
                oddities.add(Finding.of(path.isEmpty() ? "manifest.line" : "manifest.path", name, i + 1, lines.get(i)));
            } else if (hashes.put(path, line.group("hash").toLowerCase(Locale.ROOT)) != null) {
                oddities.add(Finding.of("manifest.twice", name, i + 1, path));
            }
        }
        return new Manifest(name, isOfTags, algorithm(named.group("algorithm")), hashes, oddities);
    }

    /** Whether it speaks of files of that kind. */
    boolean covers(String path) {
        return path.startsWith(Bag.PAYLOAD) != isOfTags && !(isOfTags && isOfTags(path));
    }

    private static String algorithm(String named) {
        return named.startsWith("sha") && !named.equals("sha1")
                ? "SHA-" + named.substring(3)
                : named.toUpperCase(Locale.ROOT).replace("SHA1", "SHA-1");
    }
}
