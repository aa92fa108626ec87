package vn.giaoban.intake;

import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** How far an import has come: a bar that moves on a terminal; a line per file where the output goes elsewhere. */
abstract class Progress implements Consumer<ImportItem>, AutoCloseable {

    private static final int WIDTH = 30;

    final PrintWriter out;
    final int total;
    int done;

    private Progress(PrintWriter out, int total) {
        this.out = out;
        this.total = total;
    }

    static Progress on(PrintWriter out, int total) {
        return isTerminal() ? new Bar(out, total) : new Lines(out, total);
    }

    @Override
    public void accept(ImportItem item) {
        done++;
        show(item.name());
        out.flush();
    }

    abstract void show(String name);

    @Override
    public void close() {}

    static final class Bar extends Progress {

        private int shown;

        Bar(PrintWriter out, int total) {
            super(out, total);
        }

        @Override
        void show(String name) {
            int full = WIDTH * done / total;
            String tail = name.length() > 40 ? "…" + name.substring(name.length() - 39) : name;
            String line = "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + "/" + total + " " + tail;
            out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            shown = line.length();
        }

        /** Leaves the line to what is printed next. */
        @Override
        public void close() {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
        }
    }

    static final class Lines extends Progress {

        Lines(PrintWriter out, int total) {
            super(out, total);
        }

        @Override
        void show(String name) {
            out.println(done + "/" + total + " " + name);
        }
    }

    /** From Java 22 a process has a console even where its output is redirected, and the console says so itself. */
    @SuppressWarnings("SystemConsoleNull") // that is why it is asked below
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
