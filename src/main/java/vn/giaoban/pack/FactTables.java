package vn.giaoban.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Report;
import vn.giaoban.exchange.Csv;

/**
 * The tables of a pack, filled report by report. They wait on disk until every report was asked, so that memory holds one report
 * however many there are.
 */
final class FactTables implements Closeable {

    private final Path folder;
    private final Dictionary dictionary;
    private final FactRows rows;
    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private final Map<String, Csv> tables = new LinkedHashMap<>();
    private final Set<Long> meetings = new HashSet<>();

    FactTables(Dictionary dictionary, FactRows rows) throws IOException {
        this.dictionary = dictionary;
        this.rows = rows;
        this.folder = Files.createTempDirectory("giaoban-pack");
        for (String table : dictionary.tables()) {
            Writer writer = Files.newBufferedWriter(file(table));
            writers.put(table, writer);
            tables.put(
                    table,
                    new Csv(writer)
                            .row(dictionary.of(table).stream()
                                    .map(Dictionary.Column::name)
                                    .toArray()));
        }
    }

    void add(PackedReport packed) {
        Report report = packed.report();
        Meeting meeting = report.meeting();
        row("bao-cao", rows.of(packed));
        if (meetings.add(meeting.id())) {
            row("cuoc-hop", rows.of(meeting));
        }
        rows("can-cu-cuoc-hop", report.findings().stream().map(f -> rows.of(f, packed)));
        rows("thanh-phan", report.participations().stream().map(p -> rows.of(p, packed)));
        rows("chuc-danh-vai-tro", report.participations().stream().flatMap(p -> rows.titlesAndRoles(p, packed)));
        rows("thanh-phan-khac", report.groups().stream().map(g -> rows.of(g, packed)));
        rows("chi-dao", report.directives().stream().map(d -> rows.of(d, packed)));
        rows("so-lieu", report.metrics().stream().map(m -> rows.of(m, packed)));
        rows("van-ban-dan", report.citations().stream().map(c -> rows.of(c, packed)));
    }

    void copyTo(BagWriter bag) throws IOException {
        for (Map.Entry<String, Writer> table : writers.entrySet()) {
            table.getValue().close();
            bag.payload("du-lieu/" + table.getKey() + ".csv", out -> Files.copy(file(table.getKey()), out));
        }
        bag.payload("du-lieu/tu-dien.csv", out -> out.write(words().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        try {
            for (Writer writer : writers.values()) {
                writer.close();
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private String words() {
        var out = new StringBuilder();
        Csv csv = new Csv(out).row("Bảng", "Cột", "Ý nghĩa");
        for (String table : dictionary.tables()) {
            dictionary.of(table).forEach(c -> csv.row(table + ".csv", c.name(), c.meaning()));
        }
        return out.toString();
    }

    private void rows(String table, Stream<@Nullable Object[]> cells) {
        cells.forEach(row -> row(table, row));
    }

    private void row(String table, @Nullable Object[] cells) {
        Csv csv = tables.get(table);
        if (csv == null || cells.length != dictionary.of(table).size()) {
            throw new IllegalArgumentException("not the columns of " + table);
        }
        csv.row(cells);
    }

    private Path file(String table) {
        return folder.resolve(table + ".csv");
    }
}
