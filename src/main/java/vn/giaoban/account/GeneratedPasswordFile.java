package vn.giaoban.account;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the generated password where only the application's user can read it, until it is changed. */
@Component
class GeneratedPasswordFile {

    private static final Logger log = LoggerFactory.getLogger(GeneratedPasswordFile.class);

    private final Path path;

    GeneratedPasswordFile(AccountSettings settings) {
        this.path = settings.passwordFile();
    }

    Path path() {
        return path;
    }

    /** Created with its rights, never opened up first. */
    void write(String password) throws IOException {
        Path directory = path.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.deleteIfExists(path);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(path, password + System.lineSeparator());
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            log.warn("Không xóa được {}: hãy tự xóa tệp ấy.", path, e);
        }
    }
}
