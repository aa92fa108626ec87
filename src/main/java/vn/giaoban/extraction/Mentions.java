package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** Finds the mentions of persons in a stretch of text: {@code [honorific] [titles] name [- titles]}, a title alone, a bare honorific. */
final class Mentions {

    private static final Pattern TITLE_NAME = Pattern.compile("(?: \\([^()]{1,60}\\))?,? (?:là )?");
    private static final Pattern BETWEEN_TITLES =
            Pattern.compile(" ?, ?(?:kiêm |đồng thời là )?| - | kiêm | và (?=\\p{Lu})");
    private static final Pattern COMMA = Pattern.compile(" ?, ?| - ");
    /** Behind the name a semicolon parts titles too; before it, persons. */
    private static final Pattern BETWEEN_TITLES_BEHIND =
            Pattern.compile(" ?, ?(?:kiêm |đồng thời là )?| - | kiêm | ?; ?(?=\\p{Lu})| và (?=\\p{Lu})");
    /** {@code Giao nhiệm vụ cho tân Phó Bí thư, ông N …}: the title is somebody's to whom N speaks. */
    private static final Pattern TO_ANOTHER = Pattern.compile("(?:cho|với|của|tới|gửi)(?: tân)? $");
    /** {@code do ông N làm trưởng đoàn}: the office that he holds at this meeting. */
    private static final Pattern OFFICE = Pattern.compile(",? làm (?=[Tt]rưởng (?:đoàn|ban)|[Tt]ổ trưởng)");
    /** Who speaks for others bears their titles as little as their names. */
    private static final Pattern ON_BEHALF = Pattern.compile("(?:^|\\P{L})[Tt]hay mặt (?:[^.;:]{0,80}, )?$");

    private static final Pattern BEFORE_APPOSITION =
            Pattern.compile("(?: \\((?:[^()]{1,60})\\))?(?: ?, ?(?:là )?| ?- ?| ?\\((?=\\p{L})| (?=\\p{Lu}))");
    private static final Pattern NEXT_NAME = Pattern.compile("(?:,? và|,) (?=\\p{Lu})");
    private static final Needle MANY = Needle.of("(?iu)(?<![\\p{L}])(?:các|hai|ba|những) (?:đồng chí )?(?=\\p{Lu})");
    /** {@code GS}, {@code TUV}: alone it stands for nobody, and may abbreviate something else ({@code KT, GS} are kiểm tra, giám sát). */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}S.]{1,4}");

    private static final Pattern CLAUSE = Pattern.compile("(?:[,;] |đồng thời,? )$");
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)(?:xã|phường|thị trấn|thôn|làng|huyện|quận|thị xã|tỉnh|thành phố|tp|đường|phố|khu|cụm|trường|công ty|bệnh viện|chợ|sông|cầu|hồ|đèo|núi|giải thưởng|tư tưởng|phong cách) $");
    private static final Pattern LIST = Pattern.compile("(?iu)(?:các|hai|ba) (?:đồng chí|ông|bà|ông, bà)[^:.;]{0,60}:");

    private final Phrases honorifics = Phrases.where("honorifics", "number", "one");
    /** Never stands for a person by itself ({@code đại biểu}). */
    private final Phrases beforeName = Phrases.where("honorifics", "number", "named");

    private final Phrases plural = Phrases.where("honorifics", "number", "many");
    private final Phrases verbs = Phrases.of("title-stops", "speech-verbs");
    private final NameGrammar names;
    private final TitleGrammar titles;

    Mentions(NameGrammar names, TitleGrammar titles) {
        this.names = names;
        this.titles = titles;
    }

    List<Mention> in(String text, Span place) {
        var found = new ArrayList<Mention>();
        int listFrom = Integer.MAX_VALUE;
        Matcher list = LIST.matcher(text).region(place.start(), place.end());
        if (list.find()) {
            listFrom = list.end();
        }
        Span shared = null;
        int listTo = -1;
        for (int at = place.start(); at < place.end(); at++) {
            Span header = Scan.opensWord(text, at) ? header(text, at, place.end()) : null;
            if (header != null) {
                shared = header;
                at = header.end();
            }
            shared = text.charAt(at) == ';' ? null : shared;
            listTo = Math.max(listTo, namesAfterPlural(text, at, place.end()));
            if (!Scan.opensWord(text, at)) {
                continue;
            }
            Mention mention = at(text, at, place, at >= listFrom || at < listTo || shared != null);
            if (mention != null) {
                found.add(shared == null ? mention : mention.with(shared));
                at = mention.span().end() - 1;
                boolean goesOn = NEXT_NAME
                        .matcher(text)
                        .region(mention.span().end(), place.end())
                        .lookingAt();
                shared = shared != null && text.charAt(shared.end()) != ':' && !goesOn ? null : shared;
            }
        }
        return found;
    }

    /** {@code các ông N và N}: names follow without a title or a colon. */
    private int namesAfterPlural(String text, int at, int limit) {
        int end = plural.end(text, at, limit);
        int from = end < 0 ? -1 : Scan.spaces(text, end, limit);
        if (from < 0 || names.end(text, from, limit, true) < 0) {
            return -1;
        }
        int stop = names.end(text, from, limit, true);
        for (Matcher m = NEXT_NAME.matcher(text).region(stop, limit); m.lookingAt(); m.region(stop, limit)) {
            int next = names.end(text, m.end(), limit, true);
            if (next < 0) {
                break;
            }
            stop = next;
        }
        return stop;
    }

    /** {@code các Phó Chủ tịch: N, N và N}: the title that all of a list bear. */
    private @Nullable Span header(String text, int at, int limit) {
        Matcher many = MANY.at(text, at, limit);
        if (many == null) {
            return null;
        }
        int end = titles.end(text, many.end(), limit);
        boolean names = end > 0 && end < limit && (text.charAt(end) == ':' || nameStart(text, end, limit) > 0);
        return names ? new Span(many.end(), end) : null;
    }

    private @Nullable Mention at(String text, int from, Span place, boolean inList) {
        int limit = place.end();
        if (plural.at(text, from, limit)) {
            return null;
        }
        int pronoun = honorifics.end(text, from, limit);
        int honorific = Math.max(pronoun, beforeName.end(text, from, limit));
        if (honorific > 0 && isGivenName(text, from, place.start())) {
            return null;
        }
        int at = honorific > 0 ? Scan.spaces(text, honorific, limit) : from;
        if (honorific > 0 && text.startsWith("là ", at)) {
            at += 3;
        }
        var own = new ArrayList<Span>();
        int end = before(text, at, limit, own);
        if (own.size() > 1
                && ON_BEHALF.matcher(text.substring(place.start(), from)).find()) {
            own.subList(0, own.size() - 1).clear();
        }
        boolean another =
                !own.isEmpty() && text.startsWith(",", end) && Scan.endsWith(TO_ANOTHER, text, place.start(), from);
        int nameFrom = own.isEmpty() ? at : another ? -1 : nameStart(text, end, limit);
        int nameEnd = nameFrom < 0 ? -1 : names.end(text, nameFrom, limit, honorific > 0 || !own.isEmpty());
        if (nameEnd > 0) {
            return named(
                    text, new Span(from, nameEnd), new Span(nameFrom, nameEnd), own, limit, honorific > 0 || inList);
        }
        if (!own.isEmpty()) {
            Span first = own.get(0);
            boolean written = Character.isUpperCase(text.charAt(first.start())) || honorific > 0;
            boolean stands =
                    own.size() > 1 || !ABBREVIATION.matcher(first.in(text)).matches();
            return written && stands && !pluralBefore(text, first.start(), place.start())
                    ? new Mention(new Span(from, own.get(own.size() - 1).end()), null, own)
                    : null;
        }
        return pronoun > 0 && opensClause(text, from, place) && verbFollows(text, at, limit)
                ? new Mention(new Span(from, honorific), null, List.of())
                : null;
    }

    /** {@code Trần Tuấn Anh}: a capital within a sentence makes the word a name. */
    private static boolean isGivenName(String text, int from, int start) {
        boolean within = from > start + 1 && text.charAt(from - 1) == ' ' && Character.isLetter(text.charAt(from - 2));
        return within && (text.startsWith("Anh ", from) || text.startsWith("Chị ", from));
    }

    private static boolean opensClause(String text, int at, Span place) {
        return Character.isUpperCase(text.charAt(at)) || Scan.endsWith(CLAUSE, text, place.start(), at);
    }

    /** Reads the titles from {@code at}, as many as commas part; returns the end of the last, or {@code at}. */
    private int before(String text, int at, int limit, List<Span> own) {
        int end = titles.end(text, at, limit);
        if (end < 0) {
            return at;
        }
        own.add(new Span(at, end));
        while (nameStart(text, end, limit) < 0) {
            Matcher gap = BETWEEN_TITLES.matcher(text).region(end, limit);
            if (!gap.lookingAt() || !Scan.capital(text, gap.end(), limit)) {
                return end;
            }
            int next = titles.end(text, gap.end(), limit);
            if (next < 0) {
                return end;
            }
            own.add(new Span(gap.end(), next));
            end = next;
        }
        return end;
    }

    /** Where a name begins right behind a title, with or without an honorific; -1 where none does. */
    private int nameStart(String text, int titleEnd, int limit) {
        Matcher gap = TITLE_NAME.matcher(text).region(titleEnd, limit);
        if (titleEnd >= limit || !gap.lookingAt() || gap.end() == titleEnd) {
            return -1;
        }
        int at = gap.end();
        int honorific = honorifics.end(text, at, limit);
        if (honorific < 0 && text.charAt(titleEnd) != ' ') {
            return -1;
        }
        at = honorific > 0 ? Scan.spaces(text, honorific, limit) : at;
        int name = names.end(text, at, limit, true);
        return name > 0 && !(text.charAt(titleEnd) == ',' && hasOwnTitle(text, name, limit)) ? at : -1;
    }

    /** {@code Báo cáo với Bí thư, ông N, Giám đốc …}: the title before the comma is somebody else's. */
    private boolean hasOwnTitle(String text, int nameEnd, int limit) {
        Matcher gap = BEFORE_APPOSITION.matcher(text).region(nameEnd, limit);
        return gap.lookingAt() && titles.end(text, Scan.spaces(text, gap.end(), limit), limit) > 0;
    }

    private @Nullable Mention named(String text, Span head, Span name, List<Span> own, int limit, boolean sure) {
        var all = new ArrayList<>(own);
        int end = head.end();
        Matcher gap = BEFORE_APPOSITION.matcher(text).region(end, limit);
        while (gap.lookingAt()) {
            int from = Scan.spaces(text, gap.end(), limit);
            int title = titles.endInApposition(text, from, limit);
            if (title < 0 || belongsToNext(text, from, limit)) {
                break;
            }
            all.add(new Span(from, title));
            end = title < limit && text.charAt(title) == ')' ? title + 1 : title;
            gap = BETWEEN_TITLES_BEHIND.matcher(text).region(end, limit);
        }
        Matcher office = OFFICE.matcher(text).region(end, limit);
        int held = office.lookingAt() ? titles.end(text, office.end(), limit) : -1;
        if (held > 0) {
            all.add(new Span(office.end(), held));
        }
        boolean place = own.isEmpty() && !sure && Scan.endsWith(UNIT, text, 0, head.start());
        boolean evidence = !place && (sure || !all.isEmpty());
        return evidence ? new Mention(new Span(head.start(), end), name, List.copyOf(all)) : null;
    }

    /** Whether the titles from {@code from} stand before another person's name. */
    private boolean belongsToNext(String text, int from, int limit) {
        int end = titles.end(text, from, limit);
        for (Matcher gap = COMMA.matcher(text).region(Math.max(end, 0), limit);
                end > 0 && nameStart(text, end, limit) < 0 && gap.lookingAt() && Scan.capital(text, gap.end(), limit);
                gap.region(end, limit)) {
            int next = titles.end(text, gap.end(), limit);
            if (next < 0) {
                break;
            }
            end = next;
        }
        boolean adjacent = end < limit && text.charAt(end) == ' ';
        return end > from
                && adjacent
                && nameStart(text, end, limit) >= 0
                && names.opens(text, nameStart(text, end, limit), limit);
    }

    private boolean pluralBefore(String text, int at, int start) {
        String left = text.substring(Math.max(start, at - 16), at).toLowerCase(java.util.Locale.ROOT);
        return left.endsWith("các ")
                || left.endsWith("những ")
                || left.endsWith("các đồng chí ")
                || left.endsWith("ban ");
    }

    private boolean verbFollows(String text, int at, int limit) {
        int verb = text.startsWith("còn ", at) ? at + 4 : at;
        return verb < limit && Character.isLowerCase(text.charAt(verb)) && verbs.at(text, verb, limit);
    }
}
