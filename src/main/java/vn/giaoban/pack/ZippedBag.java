package vn.giaoban.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A bag as a ZIP; nothing is unpacked to the disk. */
final class ZippedBag implements BagFiles {

    /** Reports and tables are packed to a tenth of their size, now and then to a thirtieth. */
    private static final long MOST_TIMES = 100;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final ZipFile zip;
    private final String root;
    private final Bounded bounded;
    private final SortedSet<String> names = new TreeSet<>();
    private final List<Finding> oddities = new ArrayList<>();

    private ZippedBag(ZipFile zip, long size) {
        this.zip = zip;
        this.bounded = new Bounded(ALWAYS_ALLOWED + MOST_TIMES * size);
        List<String> safe = safeNames();
        this.root = root(safe);
        for (String name : safe) {
            if (name.startsWith(root)) {
                names.add(name.substring(root.length()));
            } else {
                oddities.add(Finding.of("outside", name));
            }
        }
    }

    /**
     * @throws ZipException where the file is no whole ZIP; its message is the key of the sentence that says which
     */
    static ZippedBag open(Path file) throws IOException {
        try {
            return new ZippedBag(new ZipFile(file.toFile(), StandardCharsets.UTF_8), Files.size(file));
        } catch (ZipException broken) {
            var named = new ZipException(beginsAsZip(file) ? "zip.broken" : "zip.none");
            named.initCause(broken);
            throw named;
        }
    }

    @Override
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }

    @Override
    public InputStream open(String name) throws IOException {
        InputStream in = zip.getInputStream(new ZipEntry(root + name));
        if (in == null) {
            throw new ZipException(name);
        }
        return bounded.stream(in);
    }

    @Override
    public List<Finding> oddities() {
        return List.copyOf(oddities);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private List<String> safeNames() {
        var seen = new HashSet<String>();
        var safe = new ArrayList<String>();
        zip.stream().forEach(entry -> {
            String name = entry.isDirectory()
                    ? entry.getName().substring(0, entry.getName().length() - 1)
                    : entry.getName();
            if (!seen.add(entry.getName())) {
                oddities.add(Finding.of("twice", name));
            } else if (!BagPaths.isSafe(name)) {
                oddities.add(Finding.of("unsafe", name));
            } else if (!entry.isDirectory()) {
                safe.add(name);
            }
        });
        return safe;
    }

    /** The folder of the declaration, which is at the top or in the one folder there. */
    private static String root(List<String> names) {
        return names.stream()
                .filter(name -> name.matches("(?:[^/]+/)?" + Bag.DECLARATION))
                .map(name -> name.substring(0, name.length() - Bag.DECLARATION.length()))
                .findFirst()
                .orElseGet(() -> onlyFolder(names));
    }

    private static String onlyFolder(List<String> names) {
        List<String> tops = names.stream()
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .distinct()
                .toList();
        return tops.size() == 1 ? tops.get(0) : "";
    }

    private static boolean beginsAsZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(4);
            return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
        }
    }
}
