package vn.giaoban.summary;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on as long as they are wanted. */
final class WatchedOutput extends FilterOutputStream {

    private final PrintingWatch watch;

    WatchedOutput(OutputStream out, PrintingWatch watch) {
        super(out);
        this.watch = watch;
    }

    @Override
    public void write(int one) throws IOException {
        watch.stillWanted();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        watch.stillWanted();
        out.write(bytes, from, length);
    }
}
