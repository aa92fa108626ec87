package vn.giaoban.pack;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import vn.giaoban.text.Visible;

/** {@code verify PACK…}: without a network, a database or Spring. The command line speaks Vietnamese only. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.verify", Locale.ROOT);

    /** Of one pack; a pack that is broken throughout is broken in one way. */
    private static final int MOST_FINDINGS = 50;

    @Parameters(arity = "1..*", paramLabel = "GÓI", descriptionKey = "pack")
    private List<String> packs = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    private final PrintWriter out;

    private VerifyCommand(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs a command line.
     *
     * @param words behind {@code verify}
     * @return the exit status: 0 only where every pack is whole, 2 where the words were not understood
     */
    public static int run(String... words) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                words);
    }

    static int run(PrintWriter out, PrintWriter err, String... words) {
        var line = new CommandLine(new VerifyCommand(out)).setResourceBundle(MESSAGES);
        line.setOut(out).setErr(err);
        line.setParameterExceptionHandler(VerifyCommand::explain);
        return line.execute(words);
    }

    @Override
    public Integer call() {
        boolean whole = true;
        for (String pack : packs) {
            whole &= verify(pack);
        }
        out.flush();
        return whole ? 0 : 1;
    }

    private boolean verify(String pack) {
        CheckedBag checked;
        try (BagFiles bag = open(Path.of(pack))) {
            checked = BagCheck.of(bag);
        } catch (ZipException broken) {
            checked = none(String.valueOf(broken.getMessage()));
        } catch (IOException | InvalidPathException unreadable) {
            checked = none("no-file");
        }
        if (checked.isWhole()) {
            out.println(say("whole", pack, checked.files(), checked.octets()));
            if (checked.id() != null) {
                out.println(say("id", checked.id()));
            }
        } else {
            out.println(say("broken", pack, checked.findings().size()));
            checked.findings().stream().limit(MOST_FINDINGS).forEach(this::print);
            if (checked.findings().size() > MOST_FINDINGS) {
                out.println(say("more", checked.findings().size() - MOST_FINDINGS));
            }
        }
        return checked.isWhole();
    }

    private static BagFiles open(Path path) throws IOException {
        return Files.isDirectory(path) ? FolderBag.open(path) : ZippedBag.open(path);
    }

    private static CheckedBag none(String reason) {
        return new CheckedBag(List.of(Finding.of(reason)), 0, 0, null);
    }

    private void print(Finding finding) {
        out.println("- " + say("finding." + finding.key(), finding.arguments().toArray()));
    }

    /** What comes from a pack must not steer the terminal. */
    private static String say(String key, Object... arguments) {
        var shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = Visible.of(String.valueOf(arguments[i]));
        }
        return new MessageFormat(MESSAGES.getString(key), Locale.ROOT).format(shown);
    }

    private static int explain(ParameterException wrong, String[] words) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(MESSAGES.getString("wrong-arguments"));
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
