package vn.giaoban.pack;

import java.io.IOException;

/** More was read of a bag than any true one holds: it was made to fill a disk or to keep a machine busy. */
final class OversizedBag extends IOException {

    /** @param octets the bound */
    OversizedBag(long octets) {
        super("more than " + octets + " octets");
    }
}
