package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.text.Span;

/** Titles in a row before a name, and where the name begins: {@code Ủy viên Ban Thường vụ, Bí thư Huyện ủy, ông N}. */
final class TitleRows {

    private static final Rules RULES = Rules.load("mentions");
    private static final Needle FURTHER = RULES.rule("further-title").needle();
    private static final Rule IS = RULES.rule("is");
    private static final Needle COMMA = Needle.of(" ?, ?| - ");
    private static final Pattern BEFORE_NAME = Pattern.compile("(?: \\([^()]{1,60}\\))?(?<mark>,| -)? {1,3}");
    private static final Pattern BEFORE_APPOSITION =
            Pattern.compile("(?: \\([^()]{1,60}\\))?(?: ?, ?| ?- ?| ?\\((?=\\p{L})| (?=\\p{Lu}))");

    private final Phrases honorifics = Phrases.where("honorifics", "number", "one");
    private final NameGrammar names;
    private final TitleGrammar titles;

    TitleRows(NameGrammar names, TitleGrammar titles) {
        this.names = names;
        this.titles = titles;
    }

    /** Reads the titles from {@code at} into {@code row}, as many as commas part; returns the end of the last, or {@code at}. */
    int read(String text, int at, int limit, List<Span> row) {
        return read(text, at, limit, FURTHER, row);
    }

    private int read(String text, int at, int limit, Needle between, List<Span> row) {
        int end = at;
        for (int from = at, next = titles.end(text, from, limit); next > 0; next = titles.end(text, from, limit)) {
            row.add(new Span(from, next));
            end = next;
            Matcher gap = nameStart(text, end, limit) < 0 ? between.at(text, end, limit) : null;
            if (gap == null || !Scan.capital(text, gap.end(), limit)) {
                break;
            }
            from = gap.end();
        }
        return end;
    }

    /** Where a name begins right behind a title, with or without an honorific; -1 where none does. */
    int nameStart(String text, int titleEnd, int limit) {
        if (titleEnd >= limit) {
            return -1;
        }
        Matcher gap = BEFORE_NAME.matcher(text).region(titleEnd, limit);
        if (!gap.lookingAt()) {
            return -1;
        }
        int at = withoutCopula(text, gap.end(), limit);
        int honorific = honorifics.end(text, at, limit);
        if (honorific < 0 && text.charAt(titleEnd) != ' ') {
            return -1;
        }
        at = honorific > 0 ? Scan.spaces(text, honorific, limit) : at;
        boolean dashed = " -".equals(gap.group("mark"));
        int name = names.end(text, at, limit, !dashed || honorific > 0);
        return name > 0 && !(text.charAt(titleEnd) == ',' && hasOwnTitle(text, name, limit)) ? at : -1;
    }

    /** Where a title may begin behind its holder's name, or -1 where the text goes on otherwise. */
    static int apposition(String text, int nameEnd, int limit) {
        Matcher gap = BEFORE_APPOSITION.matcher(text).region(nameEnd, limit);
        return gap.lookingAt() ? Scan.spaces(text, withoutCopula(text, gap.end(), limit), limit) : -1;
    }

    /**
     * Where another person's name begins before which the titles from {@code from} stand, or -1; {@code và} would end the titles of the one
     * before, as a rank does that follows others: {@code N - Bí thư Huyện ủy, Đại tá N}.
     */
    int leadToName(String text, int from, int limit) {
        var row = new ArrayList<Span>();
        int end = read(text, from, limit, COMMA, row);
        if (row.size() > 1 && titles.isRank(text, row.get(row.size() - 1))) {
            return -1;
        }
        int name = end > from && text.startsWith(" ", end) && !text.startsWith(" - ", end)
                ? nameStart(text, end, limit)
                : -1;
        return name > 0 && names.opens(text, name, limit) ? name : -1;
    }

    /** {@code đồng chí là Bí thư …}: behind the verb that joins an office and its holder. */
    static int withoutCopula(String text, int at, int limit) {
        Matcher is = IS.at(text, at, limit);
        return is == null ? at : is.end();
    }

    /** {@code Báo cáo với Bí thư, ông N, Giám đốc …}: the title before the comma is somebody else's. */
    private boolean hasOwnTitle(String text, int nameEnd, int limit) {
        int from = apposition(text, nameEnd, limit);
        return from > 0 && titles.end(text, from, limit) > 0;
    }
}
