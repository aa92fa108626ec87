package vn.giaoban.intake;

import org.springframework.util.unit.DataSize;

/** Sizes as people read them. */
final class Sizes {

    private Sizes() {}

    static String inWords(DataSize size) {
        long bytes = size.toBytes();
        if (bytes % (1 << 20) == 0) {
            return size.toMegabytes() + " MB";
        }
        return bytes % (1 << 10) == 0 ? size.toKilobytes() + " kB" : bytes + " byte";
    }
}
