package vn.giaoban.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The files that paths of the command line stand for. */
final class FoundFiles {

    private FoundFiles() {}

    /**
     * Files as they were named; of folders everything below that is not hidden, sorted by path. What a folder holds besides
     * {@code *.txt} is there too, to be reported as not supported.
     */
    static List<ReportFile> below(List<String> paths) {
        var files = new ArrayList<ReportFile>();
        for (String path : paths) {
            try {
                Path given = Path.of(path);
                files.addAll(Files.isDirectory(given) ? inFolder(given) : List.of(ReportFile.of(given)));
            } catch (InvalidPathException e) {
                files.add(new ReportFile(path, () -> {
                    throw new ImportFailed(e, Stage.READ, "intake.read.missing");
                }));
            }
        }
        return files;
    }

    private static List<ReportFile> inFolder(Path folder) {
        var files = new ArrayList<ReportFile>();
        try {
            Files.walkFileTree(folder, new Collector(folder, files));
        } catch (IOException e) {
            files.add(ReportFile.refused(folder, new ImportFailed(e, Stage.READ, "intake.read.broken", reason(e))));
        }
        if (files.isEmpty()) {
            files.add(ReportFile.refused(folder, new ImportFailed(Stage.READ, "intake.read.empty-folder")));
        }
        files.sort(Comparator.comparing(ReportFile::name));
        return files;
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage());
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final List<ReportFile> files;

        Collector(Path folder, List<ReportFile> files) {
            this.folder = folder;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) && !directory.equals(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                boolean text = file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
                files.add(
                        text
                                ? ReportFile.of(file)
                                : ReportFile.refused(file, new ImportFailed(Stage.READ, "intake.read.not-supported")));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(ReportFile.refused(
                    file,
                    e instanceof AccessDeniedException
                            ? new ImportFailed(e, Stage.READ, "intake.read.denied")
                            : new ImportFailed(e, Stage.READ, "intake.read.broken", reason(e))));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null
                    && name.toString().startsWith(".")
                    && name.toString().length() > 2;
        }
    }
}
