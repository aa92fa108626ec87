package vn.giaoban;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.giaoban.commandline.ArchiveCommand;
import vn.giaoban.extraction.ReadingCommands;
import vn.giaoban.intake.ImportCommand;
import vn.giaoban.pack.VerifyCommand;
import vn.giaoban.review.ExportGoldCommand;
import vn.giaoban.review.RereadCommand;

/**
 * The commands behind {@code java -jar giaoban.jar}. Each one's classes are loaded only when it is called, so that one that needs
 * neither Spring nor the database starts at once.
 */
final class CommandLines {

    private CommandLines() {}

    /** Whether these are settings only, or nothing: then the application serves. */
    static boolean serve(String... arguments) {
        return arguments.length == 0 || (arguments[0].startsWith("--") && !asksForHelp(arguments[0]));
    }

    /** @return the exit status: 0 only when everything asked for succeeded, 2 where the words were not understood */
    static int run(String... arguments) {
        String command = arguments[0];
        if (ReadingCommands.knows(command)) {
            return ReadingCommands.run(arguments);
        }
        String[] words = Arrays.copyOfRange(arguments, 1, arguments.length);
        if (command.equals("verify")) {
            return VerifyCommand.run(words);
        }
        ArchiveCommand onArchive = onArchive(command);
        if (onArchive != null) {
            return onArchive.execute(GiaoBanApplication::withoutPages, words);
        }
        if (asksForHelp(command)) {
            System.out.println(Texts.text("usage"));
            return 0;
        }
        System.err.println(Texts.text("command.unknown", command));
        System.err.println(Texts.text("usage"));
        return 2;
    }

    private static @Nullable ArchiveCommand onArchive(String command) {
        return switch (command) {
            case "import" -> new ImportCommand();
            case "reread" -> new RereadCommand();
            case "export-gold" -> new ExportGoldCommand();
            default -> null;
        };
    }

    private static boolean asksForHelp(String word) {
        return word.equals("help") || word.equals("--help") || word.equals("-h");
    }
}
