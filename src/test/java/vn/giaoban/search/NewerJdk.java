package vn.giaoban.search;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK that is newer than the one the tests run on has to be: found where it is named, or where such are usually installed. */
final class NewerJdk {

    private static final String HOME = System.getProperty("user.home");

    private NewerJdk() {}

    /** {@code bin/java} of a JDK of at least this version. */
    static Optional<Path> java(int version) {
        Stream<Path> named = Stream.of(
                        System.getenv("OPENSEARCH_JAVA_HOME"),
                        System.getProperty("java.home"),
                        System.getenv("JAVA_HOME"),
                        System.getenv("JAVA_HOME_25_X64"),
                        System.getenv("JAVA_HOME_21_X64"))
                .filter(home -> home != null && !home.isEmpty())
                .map(Path::of);
        Stream<Path> usual = Stream.of("/usr/lib/jvm", "/opt", HOME + "/.sdkman/candidates/java", HOME + "/.jdks")
                .map(Path::of)
                .flatMap(NewerJdk::within);
        return Stream.concat(named, usual)
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")) && version(home) >= version)
                .findFirst()
                .map(home -> home.resolve("bin/java"));
    }

    private static Stream<Path> within(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (var entries = Files.list(directory)) {
            return entries.sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** As the file {@code release} of every JDK says; 0 where it says nothing. */
    private static int version(Path home) {
        var release = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("release"), StandardCharsets.UTF_8)) {
            release.load(reader);
            String quoted = release.getProperty("JAVA_VERSION", "0");
            return Runtime.Version.parse(quoted.replace("\"", "")).feature();
        } catch (IOException | IllegalArgumentException unusable) {
            return 0;
        }
    }
}
