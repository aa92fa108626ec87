package vn.giaoban;

import java.util.Arrays;
import vn.giaoban.extraction.ReadingCommands;
import vn.giaoban.intake.ImportCommand;
import vn.giaoban.pack.VerifyCommand;

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
        if (command.equals("import")) {
            return ImportCommand.run(
                    GiaoBanApplication::withoutPages, Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        if (command.equals("verify")) {
            return VerifyCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        if (asksForHelp(command)) {
            System.out.println(Texts.text("usage"));
            return 0;
        }
        System.err.println(Texts.text("command.unknown", command));
        System.err.println(Texts.text("usage"));
        return 2;
    }

    private static boolean asksForHelp(String word) {
        return word.equals("help") || word.equals("--help") || word.equals("-h");
    }
}
