package vn.giaoban.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A node of OpenSearch in a process of its own ({@code src/opensearch}): one for all tests of a JVM, ended with it. It needs a JDK
 * newer than the application does, and has a Lucene of its own.
 */
final class TestNode {

    static final int JDK = 21;

    /** The file that the Maven profile {@code opensearch} writes: the node's jars. */
    private static final Optional<Path> JARS =
            Optional.ofNullable(System.getProperty("giaoban.test.node.jars")).map(Path::of);

    private static final Optional<Path> JAVA = NewerJdk.java(JDK);
    private static final Path HOME = Path.of("target", "opensearch", "node");
    private static final Path LOG = Path.of("target", "opensearch", "node.log");

    private TestNode() {}

    /** Whether the tests are to run on a node. */
    static boolean isAskedFor() {
        return JARS.isPresent();
    }

    /** Whether this machine can run one. */
    static boolean canRun() {
        return JAVA.isPresent();
    }

    /** {@code http://127.0.0.1:…}; starts the node if need be. */
    static String uri() {
        return Running.URI;
    }

    private static final class Running {

        private static final String URI = start();

        private static String start() {
            try {
                FileSystemUtils.deleteRecursively(HOME);
                Files.createDirectories(HOME);
                Process process = new ProcessBuilder(List.of(
                                JAVA.orElseThrow().toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                Files.readString(JARS.orElseThrow()).strip(),
                                "src/opensearch/SearchNode.java",
                                HOME.toString()))
                        .redirectError(LOG.toFile())
                        .start();
                BufferedReader output = process.inputReader();
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.startsWith("http://")) {
                        return line;
                    }
                }
                throw new IllegalStateException("the node did not start:\n" + Files.readString(LOG));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
