package vn.giaoban.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.text.TabSeparated;

/** The tables of a pack and what their columns mean: {@code resources/pack/columns.tsv}, which also gives the tables their headings. */
final class Dictionary {

    /** @param table its file's name without ending; of {@code *} the columns that stand at the end of every table of facts */
    record Column(String table, String name, String meaning) {}

    private static final String ANCHOR = "*";

    private final Map<String, List<Column>> columns = new LinkedHashMap<>();

    Dictionary() {
        for (List<String> cells : TabSeparated.lines("/pack/columns.tsv")) {
            var column = new Column(cells.get(0), cells.get(1), cells.get(2));
            columns.computeIfAbsent(column.table(), table -> new ArrayList<>()).add(column);
        }
    }

    /** In the order of the pack. */
    List<String> tables() {
        return columns.keySet().stream().filter(table -> !table.equals(ANCHOR)).toList();
    }

    /** The columns of a table, those of its place in the report last. */
    List<Column> of(String table) {
        var all = new ArrayList<Column>();
        for (Column column : columns.getOrDefault(table, List.of())) {
            if (column.name().equals(ANCHOR)) {
                columns.getOrDefault(ANCHOR, List.of())
                        .forEach(shared -> all.add(new Column(table, shared.name(), shared.meaning())));
            } else {
                all.add(column);
            }
        }
        return all;
    }
}
