package vn.giaoban;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The start: without a command (or with {@code --…} settings only) the application serves; else a command line runs and ends with its
 * exit status.
 */
@SpringBootApplication
public class GiaoBanApplication {

    /** Where the meetings take place. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static void main(String[] arguments) {
        speakUtf8();
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        if (CommandLines.serve(arguments)) {
            SpringApplication.run(GiaoBanApplication.class, arguments);
        } else {
            System.exit(CommandLines.run(arguments));
        }
    }

    /**
     * The application for a command: without pages, and beside the process that serves, if there is one (it joins that one's database).
     * Closing it releases the database. Where it cannot start, the reason has been told, and the process ends with status 1.
     */
    static ConfigurableApplicationContext withoutPages(String... settings) {
        try {
            return new SpringApplicationBuilder(GiaoBanApplication.class)
                    .web(WebApplicationType.NONE)
                    .properties("giaoban.join=true", "giaoban.search.indexing=false")
                    .run(settings);
        } catch (RuntimeException reported) {
            System.exit(1);
            throw reported;
        }
    }

    /** Whatever the locale: a pipe into another program must not lose the marks of the letters. */
    private static void speakUtf8() {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
