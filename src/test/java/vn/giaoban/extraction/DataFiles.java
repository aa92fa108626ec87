package vn.giaoban.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The names of the module's data files, without folder and ending. */
final class DataFiles {

    private static final Path DATA = Path.of("src/main/resources/extraction");

    private DataFiles() {}

    static Stream<String> lexicons() {
        return names("lexicon", ".tsv");
    }

    static Stream<String> rules() {
        return names("rules", ".rules");
    }

    private static Stream<String> names(String folder, String ending) {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(ending))
                    .map(f -> f.substring(0, f.length() - ending.length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
