package vn.giaoban.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of all files of one bag together. */
final class Bounded {

    private final long most;
    private long read;

    /** @param most octets */
    Bounded(long most) {
        this.most = most;
    }

    /** @return a stream that fails with {@link OversizedBag} behind the bound */
    InputStream stream(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public int read() throws IOException {
                int octet = super.read();
                count(octet < 0 ? 0 : 1);
                return octet;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int got = super.read(buffer, from, length);
                count(Math.max(0, got));
                return got;
            }
        };
    }

    private void count(int octets) throws OversizedBag {
        read += octets;
        if (read > most) {
            throw new OversizedBag(most);
        }
    }
}
