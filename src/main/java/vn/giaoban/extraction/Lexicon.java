package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaoban.text.ReportText;

/**
 * Words with their meaning, read from {@code extraction/lexicon/NAME.tsv}.
 *
 * <p>The file's first lines begin with {@code #} and say what it is and who reads it; one of them is {@code # columns: form, …}. Every
 * further line is a form, tab, its meaning in as many columns. A cell may be left out at the end of a line; it is then empty. Forms are
 * kept as {@link ReportText#matching()} writes them, so that rules and look-ups meet the text in one spelling; two spellings that become one
 * need the same meaning. Examples, in the file's first lines and indented below an entry, are for the tests only (src/adr/0016).
 */
final class Lexicon {

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();
    private static final String COLUMNS = "# columns: form";

    private final String name;
    private final List<Entry> entries;
    private final Map<String, Entry> byForm = new HashMap<>();

    /**
     * One line.
     *
     * @param form the word or words as they stand in a text
     */
    record Entry(String form, Map<String, String> meaning) {

        /**
         * The cell of a column, empty where the line leaves it out.
         *
         * @throws IllegalArgumentException where the lexicon has no such column
         */
        String get(String column) {
            String cell = meaning.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column + " at " + form);
            }
            return cell;
        }
    }

    private Lexicon(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            Entry twin = byForm.putIfAbsent(entry.form(), entry);
            if (twin != null && !twin.equals(entry)) {
                throw new IllegalArgumentException(name + ".tsv has " + entry.form() + " twice");
            }
        }
        for (Entry entry : entries) {
            byForm.putIfAbsent(entry.form().toLowerCase(Locale.ROOT), entry);
        }
    }

    /**
     * The lexicon of that name, read once.
     *
     * @throws IllegalArgumentException where there is none, or where it breaks the form
     */
    static Lexicon load(String name) {
        return LOADED.computeIfAbsent(name, Lexicon::read);
    }

    static boolean exists(String name) {
        return Resources.exists("lexicon/" + name + ".tsv");
    }

    List<Entry> entries() {
        return entries;
    }

    /** The entry of {@code form}: as written, or else with any capitals taken for small letters. */
    Optional<Entry> find(String form) {
        Entry exact = byForm.get(form);
        return Optional.ofNullable(exact != null ? exact : byForm.get(form.toLowerCase(Locale.ROOT)));
    }

    boolean has(String form) {
        return find(form).isPresent();
    }

    /** A pattern for any of the forms, the longest first: what {@code {name}} stands for in a rule. */
    String alternatives() {
        return Trie.of(entries.stream().map(Entry::form).toList()).pattern();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Lexicon read(String name) {
        List<String> columns = List.of();
        var entries = new ArrayList<Entry>();
        for (String line : Resources.lines("lexicon/" + name + ".tsv")) {
            if (line.startsWith(COLUMNS)) {
                String rest = line.substring(COLUMNS.length()).replaceFirst("^\\s*,", "");
                columns = rest.isBlank() ? List.of() : List.of(rest.strip().split("\\s*,\\s*"));
            } else if (!line.startsWith("#") && !line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                entries.add(entry(name, columns, line.split("\t", -1)));
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("empty lexicon " + name);
        }
        return new Lexicon(name, entries);
    }

    private static Entry entry(String name, List<String> columns, String[] cells) {
        if (cells.length > columns.size() + 1) {
            throw new IllegalArgumentException(name + ".tsv has more cells than columns at " + cells[0]);
        }
        var meaning = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            meaning.put(columns.get(i), i + 1 < cells.length ? cells[i + 1].strip() : "");
        }
        return new Entry(ReportText.of(cells[0].strip()).matching(), Map.copyOf(meaning));
    }
}
