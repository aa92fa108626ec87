package vn.giaoban.extraction.explain;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The process's own standard output. {@code System.console()} would ask for a terminal at the input too, and from JDK 22 for none. */
public final class Terminal {

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final File DEVICE = new File("/dev/tty");

    private Terminal() {}

    public static Screen screen(ColorWhen when) {
        boolean terminal = isTerminal();
        return Screen.of(when, System.getenv(), terminal, terminal ? width() : null);
    }

    private static boolean isTerminal() {
        try {
            String device = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static @Nullable Integer width() {
        try {
            Process size = new ProcessBuilder("stty", "size")
                    .redirectInput(DEVICE)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String rowsAndColumns = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            size.waitFor(1, TimeUnit.SECONDS);
            return Screen.columns(rowsAndColumns.replaceFirst("^\\d+ ", ""));
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
