package vn.giaoban.database;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link DatabaseProcess} as its test sees it. */
final class OtherProcess implements AutoCloseable {

    private static final String CLASSPATH = System.getProperty("java.class.path");

    private final Process process;
    private final Path output;

    private OtherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** How the process is started. */
    record Start(List<String> before, @Nullable String path, String classpath) {

        static Start usual() {
            return new Start(List.of(), null, CLASSPATH);
        }

        Start as(String... command) {
            return new Start(List.of(command), path, classpath);
        }

        /** With these programs only, whatever the machine has. */
        Start findingOnly(Path programs) {
            return new Start(before, programs.toString(), classpath);
        }

        Start withClasspath(String other) {
            return new Start(before, path, other);
        }

        OtherProcess run(String way, Path data) throws IOException {
            return run(DatabaseProcess.class, way, data.toString());
        }

        OtherProcess run(Class<?> main, String... arguments) throws IOException {
            var command = new ArrayList<>(before);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx128m", "-cp", classpath));
            command.add(main.getName());
            command.addAll(List.of(arguments));
            Path output = Files.createTempFile("database-process", ".txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            if (path != null) {
                builder.environment().put("PATH", path);
            }
            return new OtherProcess(builder.start(), output);
        }
    }

    static OtherProcess owning(Path data) throws IOException {
        return Start.usual().run("own", data).ready();
    }

    static OtherProcess joining(Path data) throws IOException {
        return Start.usual().run("ownOrJoin", data).ready();
    }

    OtherProcess ready() throws IOException {
        Await.until(() -> !process.isAlive() || readyLine() != null, "the process is ready");
        if (readyLine() == null) {
            throw new AssertionError("ended instead of being ready: " + output());
        }
        return this;
    }

    private @Nullable String readyLine() throws IOException {
        return output().lines()
                .filter(line -> line.startsWith("READY "))
                .findFirst()
                .orElse(null);
    }

    private String said(int word) {
        try {
            String line = Objects.requireNonNull(readyLine());
            return List.of(line.split(" ", -1)).get(word);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    boolean owner() {
        return Boolean.parseBoolean(said(1));
    }

    String url() {
        return said(2);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), said(3), said(4));
    }

    long pid() {
        return process.pid();
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly();
        Await.until(() -> !process.isAlive(), "the process is killed");
    }

    void askToClose() throws IOException {
        try (Writer orders = process.outputWriter(StandardCharsets.UTF_8)) {
            orders.write("close\n");
        }
    }

    /** @return the exit status */
    int end() {
        Await.until(() -> !process.isAlive(), "the process ends");
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        end();
        Files.deleteIfExists(output);
    }
}
