package vn.giaoban.intake;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.springframework.context.MessageSource;

/** What an import came to: how many were stored, already known, failed; and of the last two, which and why. */
final class ClosingTable {

    private final ResourceBundle words;
    private final MessageSource messages;
    private final Locale locale;

    ClosingTable(ResourceBundle words, MessageSource messages, Locale locale) {
        this.words = words;
        this.messages = messages;
        this.locale = locale;
    }

    void print(ImportRun run, PrintWriter out) {
        Duration took = Duration.between(run.startedAt(), Objects.requireNonNull(run.finishedAt()));
        out.println();
        out.println(words.getString("table.title").formatted(run.total(), took.toMillis() / 1000.0));
        for (Outcome outcome : Outcome.values()) {
            out.println("  %-16s %6d"
                    .formatted(
                            text("intake.outcome." + outcome),
                            run.items(outcome).size()));
        }
        section(run.items(Outcome.KNOWN), "table.known", out);
        section(run.items(Outcome.FAILED), "table.failed", out);
        out.flush();
    }

    private void section(List<ImportItem> items, String title, PrintWriter out) {
        if (!items.isEmpty()) {
            out.println();
            out.println(words.getString(title));
            items.forEach(item -> out.println("  - " + line(item)));
        }
    }

    private String line(ImportItem item) {
        return item.reason() == null || item.stage() == null
                ? words.getString("table.known.line").formatted(item.name(), item.meetingId())
                : "[%s] %s".formatted(text("intake.stage." + item.stage()), text(item.reason(), item.arguments()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
