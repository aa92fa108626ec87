package vn.giaoban.extraction;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The commands that only read texts: {@code extract} and {@code evaluate}. They start neither Spring nor a database. */
public final class ReadingCommands {

    static final String MESSAGES = CommandTexts.BUNDLE;

    private ReadingCommands() {}

    /** Whether the first word of a command line is one of these commands. */
    public static boolean knows(String command) {
        return command.equals("extract") || command.equals("evaluate");
    }

    /**
     * Runs a command line on the process's own streams, in UTF-8 whatever the locale.
     *
     * @return the exit status: 0 only where everything asked for succeeded
     */
    public static int run(String... args) {
        return run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        Object command = args[0].equals("extract") ? new ExtractCommand(out, err) : new EvaluateCommand(out, err);
        var line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(ReadingCommands::explain);
        return line.execute(Arrays.copyOfRange(args, 1, args.length));
    }

    /** Says on {@code err} what is wrong with {@code file}; {@code reason} is a key of {@link CommandTexts}. */
    static void complain(PrintStream err, String reason, Path file) {
        err.println(CommandTexts.say(reason, file));
    }

    private static int explain(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(CommandTexts.say("wrong-arguments"));
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
