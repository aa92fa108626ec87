package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The examples of a lexicon, as its file gives them (src/adr/0016):
 *
 * <pre>
 * # read: metrics
 * # unlike: lơ phơ
 * # hit  Đến nay, huyện có [12 {form}] mới.
 * # miss Đây là đại hội lần thứ 12 của {form}.
 * # columns: form, class
 * hộ	person
 * điểm	place
 *   hit  Xã mở [12 điểm] bán hàng.
 * </pre>
 *
 * Lines of the head are told of every entry, or with {@code {class=place}} of those whose cell is that; {@code {form}}, {@code {Form}} (with
 * a capital) and the names of columns stand for the entry's. Indented lines below an entry are its own, in place of the head's of that kind.
 */
final class LexiconExamples {

    enum Kind {
        /** What the text says because of the entry. */
        HIT,
        /** What looks alike and is left alone. */
        MISS
    }

    /**
     * One example of one entry.
     *
     * @param drawn the text, with everything drawn that is to be found
     * @param unlike the text with another word for the entry, of which the drawing must not hold; null where the entry has it of its own
     */
    record Example(
            Kind kind,
            ExampleReading reading,
            String drawn,
            @Nullable String unlike) {}

    /** @param cells by column, {@code form} among them, as written */
    record Entry(Map<String, String> cells, List<Example> own) {

        String form() {
            return cells.getOrDefault("form", "");
        }
    }

    private record Template(
            Kind kind, ExampleReading reading, String column, String value, String text, String unlike) {

        boolean fits(Entry entry) {
            return column.isEmpty()
                    || List.of(value.split("\\|", -1)).contains(entry.cells().get(column));
        }

        Example of(Entry entry) {
            var other = new LinkedHashMap<>(entry.cells());
            other.put("form", unlike);
            return new Example(kind, reading, filled(text, entry.cells()), filled(text, other));
        }
    }

    private static final Pattern TEMPLATE =
            Pattern.compile("# (?<kind>hit|miss)\\s+(?:\\{(?<column>[a-z]+)=(?<value>[^}]*)\\}\\s*)?(?<text>.+)");
    private static final Pattern OWN = Pattern.compile("\\s+(?<kind>hit|miss)\\s+(?<text>.+)");
    private static final String FACTS = "# facts, no judgement";

    private final String name;
    private final boolean facts;
    private final List<Template> templates = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** @throws IllegalArgumentException where a line breaks the form */
    LexiconExamples(String name, List<String> lines) {
        this.name = name;
        this.facts = lines.stream().anyMatch(line -> line.startsWith(FACTS));
        List<String> columns = List.of();
        ExampleReading reading = ExampleReading.TASKS;
        ExampleReading first = null;
        String unlike = "";
        for (String line : lines) {
            if (line.startsWith("# columns:")) {
                columns = List.of(value(line).split("\\s*,\\s*"));
            } else if (line.startsWith("# read:")) {
                reading = ExampleReading.named(value(line));
                first = first == null ? reading : first;
            } else if (line.startsWith("# unlike:")) {
                unlike = value(line);
            } else if (TEMPLATE.matcher(line).matches()) {
                templates.add(template(line, reading, unlike));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                take(line, columns, first == null ? reading : first);
            }
        }
    }

    static LexiconExamples load(String name) {
        return new LexiconExamples(name, Resources.lines("lexicon/" + name + ".tsv"));
    }

    /** Whether the file says that its entries are plain facts, for which nobody can give an example. */
    boolean areFacts() {
        return facts;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The entry's own, and for what it has not of its own the head's. */
    List<Example> of(Entry entry) {
        return Stream.of(Kind.values())
                .flatMap(kind -> {
                    List<Example> own =
                            entry.own().stream().filter(e -> e.kind() == kind).toList();
                    return own.isEmpty() ? fromHead(kind, entry) : own.stream();
                })
                .toList();
    }

    private Stream<Example> fromHead(Kind kind, Entry entry) {
        return templates.stream().filter(t -> t.kind() == kind && t.fits(entry)).map(t -> t.of(entry));
    }

    private void take(String line, List<String> columns, ExampleReading reading) {
        Matcher own = OWN.matcher(line);
        if (own.matches()) {
            Entry entry = entries.get(entries.size() - 1);
            entry.own().add(new Example(kind(own), reading, filled(own.group("text"), entry.cells()), null));
        } else if (Character.isWhitespace(line.charAt(0))) {
            throw new IllegalArgumentException(name + ".tsv: neither an entry nor an example: " + line);
        } else {
            entries.add(new Entry(cells(line, columns), new ArrayList<>()));
        }
    }

    private static Map<String, String> cells(String line, List<String> columns) {
        String[] cells = line.split("\t", -1);
        var byColumn = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), i < cells.length ? cells[i].strip() : "");
        }
        return byColumn;
    }

    private static Template template(String line, ExampleReading reading, String unlike) {
        Matcher m = TEMPLATE.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException(line);
        }
        String column = m.group("column");
        return new Template(
                kind(m),
                reading,
                column == null ? "" : column,
                column == null ? "" : m.group("value"),
                m.group("text"),
                unlike);
    }

    private static Kind kind(Matcher m) {
        return Kind.valueOf(m.group("kind").toUpperCase(Locale.ROOT));
    }

    private static String filled(String text, Map<String, String> cells) {
        String form = cells.getOrDefault("form", "");
        String filled = text.replace("\\n", "\n")
                .replace("{Form}", form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            filled = filled.replace("{" + cell.getKey() + "}", cell.getValue());
        }
        return filled;
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
