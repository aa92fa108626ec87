package vn.giaoban.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A bag that somebody unpacked. Links are not followed: they may lead anywhere. */
final class FolderBag implements BagFiles {

    private final Path root;
    private final SortedSet<String> names = new TreeSet<>();
    private final List<Finding> oddities = new ArrayList<>();

    private FolderBag(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(this::add);
        }
    }

    /** @param folder of the bag, or one that holds nothing else, as some programs unpack a ZIP */
    static FolderBag open(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(Bag.DECLARATION))) {
            try (Stream<Path> below = Files.list(folder)) {
                List<Path> all = below.toList();
                if (all.size() == 1 && Files.isDirectory(all.get(0), LinkOption.NOFOLLOW_LINKS)) {
                    return new FolderBag(all.get(0));
                }
            }
        }
        return new FolderBag(folder);
    }

    @Override
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<Finding> oddities() {
        return List.copyOf(oddities);
    }

    @Override
    public void close() {}

    private void add(Path path) {
        String name =
                root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            names.add(name);
        } else {
            oddities.add(Finding.of("link", name));
        }
    }
}
