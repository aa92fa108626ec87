package vn.giaoban.pack;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.summary.QuarterSummary;

/** What a pack holds, the reports' bytes aside. To be closed: the tables wait on disk. */
record PackContents(QuarterSummary summary, FactTables tables, List<Stored> reports) implements Closeable {

    /** A report by its id in the archive and its paths below {@code data/}. */
    record Stored(long id, String originalPath, String textPath) {}

    PackContents {
        reports = List.copyOf(reports);
    }

    /** The name of the pack's folder: {@code tong-hop-gia-lai-2024-Q2}. */
    String name() {
        return summary.fileName("");
    }

    /** The day that its files carry, so that the same data give the same bytes. */
    LocalDate dated() {
        return summary.printedOn();
    }

    @Override
    public void close() throws IOException {
        tables.close();
    }
}
