package vn.giaoban.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * Something that may be a report, not read yet.
 *
 * @param name under which its import is reported: a path as given, or an upload's own name
 * @param content opens it
 */
public record ReportFile(String name, Content content) {

    /** Opens the file, anew at each call. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException, ImportFailed;
    }

    public static ReportFile of(Path path) {
        return new ReportFile(path.toString(), () -> {
            if (Files.isDirectory(path)) {
                throw new ImportFailed(Stage.READ, "intake.read.folder");
            }
            return Files.newInputStream(path);
        });
    }

    /** An upload; of the client's path only the last part is kept. */
    public static ReportFile of(String name, byte[] bytes) {
        return new ReportFile(lastPart(name), () -> new java.io.ByteArrayInputStream(bytes));
    }

    public static ReportFile pasted(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was found where reports were looked for, but is none. */
    static ReportFile refused(Path path, ImportFailed why) {
        return new ReportFile(path.toString(), () -> {
            throw why;
        });
    }

    String shortName() {
        return lastPart(name);
    }

    byte[] read(DataSize limit) throws ImportFailed {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit.toBytes()) + 1);
            if (bytes.length > limit.toBytes()) {
                throw new ImportFailed(Stage.READ, "intake.read.over-limit", Sizes.inWords(limit));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new ImportFailed(e, Stage.READ, "intake.read.missing");
        } catch (AccessDeniedException e) {
            throw new ImportFailed(e, Stage.READ, "intake.read.denied");
        } catch (IOException e) {
            throw new ImportFailed(e, Stage.READ, "intake.read.broken", String.valueOf(e.getMessage()));
        }
    }

    private static String lastPart(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() ? "?" : last;
    }
}
