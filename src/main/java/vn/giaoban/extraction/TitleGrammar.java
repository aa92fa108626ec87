package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.text.Span;

/**
 * The form of titles: {@code [nguyên] head body* place?}, as long as it goes. {@code Phó Bí thư Thường trực Tỉnh ủy},
 * {@code Bí thư Huyện ủy Chư Prông}, {@code Phó Trưởng ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh}. A name ends it.
 */
final class TitleGrammar {

    private static final Rules RULES = Rules.load("mentions");
    private static final Rule FORMER = RULES.rule("former");
    private static final Rule NUMBERED = RULES.rule("numbered-body");
    private static final Rule NO_PART = RULES.rule("no-part-of-title");
    private static final Rule AND_ANOTHER = RULES.rule("and-another");
    private static final Rule OF_SEVERAL = RULES.rule("of-several");
    private static final Rule PARENT = RULES.rule("parent");
    private static final Rule PART_OF_BODY = RULES.rule("part-of-body");
    private static final Rule NAMED_THING = RULES.rule("named-thing");
    private static final Pattern BREAK = Pattern.compile("[,;:.()\"\\n]| - |-(?= )|-(?=\\p{Lu})");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1,60}\\) ");
    private static final Pattern NAME_OF_THREE = Pattern.compile("(?!Văn |Thị )\\p{Lu}\\S*(?: \\S+){2,4}");
    private static final int MOST_UNKNOWN = 12;

    private final Phrases heads = Phrases.of("title-heads");
    private final Phrases ranks = Phrases.of("ranks");
    private final Phrases words = Phrases.of("title-words", "agency-fields");
    private final Phrases closed = Phrases.where("title-words", "kind", "closed");
    private final Phrases units = Phrases.where("title-words", "kind", "unit");
    private final Phrases stops = Phrases.of("title-stops", "speech-verbs");
    private final NameGrammar names;
    private final PlaceGrammar places;

    TitleGrammar(NameGrammar names, PlaceGrammar places) {
        this.names = names;
        this.places = places;
    }

    /** Where a title at {@code from} ends, or -1. */
    int end(String text, int from, int limit) {
        if (from >= limit || !Scan.opensWord(text, from)) {
            return -1;
        }
        int rank = ranks.end(text, from, limit);
        if (rank > 0 && (Character.isUpperCase(text.charAt(from)) || namedBehind(text, rank, limit))) {
            return rank;
        }
        Matcher former = FORMER.at(text, from, limit);
        int start = former != null ? former.end() : from;
        int head = heads.end(text, start, limit);
        return head < 0 ? -1 : upToName(text, body(text, head, limit), limit);
    }

    /** Goes on over words that no lexicon knows where they lead straight to a name ({@code Giám đốc Ban Quản lý dự án … tỉnh Lò Văn Sáu}). */
    private int upToName(String text, int end, int limit) {
        if (end + 1 >= limit || !Character.isLowerCase(text.charAt(end + 1))) {
            return end;
        }
        int at = end;
        boolean unit = false;
        for (int step = 0; step < MOST_UNKNOWN; step++) {
            int next = at + 1;
            if (next >= limit || text.charAt(at) != ' ' || stopsAt(text, next, limit)) {
                return end;
            }
            Matcher another = AND_ANOTHER.at(text, next, limit);
            if (another != null && continuesBody(text, another.end(), limit)) {
                at = Scan.word(text, another.end(), limit);
                continue;
            }
            if (NO_PART.at(text, next, limit) != null) {
                return end;
            }
            if (names.opens(text, behindBrackets(text, next, limit), limit)) {
                return at;
            }
            int phrase = words.end(text, next, limit);
            if (phrase < 0 && names.end(text, next, limit, true) > 0 && !unit && !opensLater(text, next, limit)) {
                return at;
            }
            unit = phrase > 0 && units.end(text, next, limit) == phrase;
            at = phrase > 0 ? phrase : Scan.word(text, next, limit);
            if (at == next) {
                return end;
            }
        }
        return end;
    }

    private static int behindBrackets(String text, int at, int limit) {
        Matcher brackets = BRACKETS.matcher(text).region(at, limit);
        return brackets.lookingAt() ? brackets.end() : at;
    }

    /** {@code Hòn Rớ Đinh Văn Tư}: the capitals of a body's name run on into a person's, which a known family name opens. */
    private boolean opensLater(String text, int from, int limit) {
        int at = Scan.word(text, from, limit) + 1;
        while (Scan.capital(text, at, limit) && text.charAt(at - 1) == ' ') {
            int end = names.opens(text, at, limit) ? names.end(text, at, limit, false) : -1;
            if (end > 0 && NAME_OF_THREE.matcher(text.substring(at, end)).matches()) {
                return true;
            }
            at = Scan.word(text, at, limit) + 1;
        }
        return false;
    }

    /**
     * Where a title ends that stands behind its holder's name: at the next mark or verb, since papers say there also what no
     * lexicon knows ({@code Trưởng nhóm tư vấn thoát lũ …}).
     */
    int endInApposition(String text, int from, int limit) {
        int grammar = end(text, from, limit);
        int head = heads.end(text, from, limit);
        if (grammar < 0 || (head > 0 && OF_SEVERAL.at(text, head, limit) != null)) {
            return -1;
        }
        int at = grammar;
        while (at < limit) {
            int next = Scan.spaces(text, at, limit);
            if (next >= limit || BREAK.matcher(text).region(at, limit).lookingAt()) {
                break;
            }
            int place = placeLikeName(text, from, next, limit);
            if (place < 0 && breaks(text, next, limit)) {
                break;
            }
            int word = place > 0 ? place : Scan.word(text, next, limit);
            if (word == next) {
                break;
            }
            at = word;
        }
        return withParent(text, from, at, limit);
    }

    /** {@code Bí thư Chi bộ bản Lò Gạch, …}: where what looks like a person's short name ends, but names the place; -1 where none stands. */
    private int placeLikeName(String text, int from, int at, int limit) {
        int end = Scan.endsWith(NAMED_THING, text, from, at) ? names.end(text, at, limit, false) : -1;
        return end > 0
                        && !NAME_OF_THREE.matcher(text.substring(at, end)).matches()
                        && (end >= limit
                                || BREAK.matcher(text).region(end, limit).lookingAt()
                                || text.startsWith(" (", end)
                                || stopsAt(text, Scan.spaces(text, end, limit), limit))
                ? end
                : -1;
    }

    boolean isRank(String text, Span title) {
        return ranks.end(text, title.start(), title.end()) == title.end();
    }

    /** The body that {@code body} belongs to ({@code Cục trưởng Cục Thủy lợi, Bộ Nông nghiệp}): its end, or {@code end}. */
    private int withParent(String text, int from, int end, int limit) {
        Matcher parent = PARENT.at(text, end, limit);
        int whole = parent == null || PART_OF_BODY.first(text, from, end) == null ? end : body(text, end + 1, limit);
        return parent != null && whole > parent.end() ? whole : end;
    }

    private boolean namedBehind(String text, int at, int limit) {
        return names.end(text, Scan.spaces(text, at, limit), limit, true) > 0;
    }

    private boolean breaks(String text, int at, int limit) {
        Matcher another = AND_ANOTHER.at(text, at, limit);
        return BREAK.matcher(text).region(Math.max(0, at - 1), limit).lookingAt()
                || stops.at(text, at, limit)
                || (Character.isUpperCase(text.charAt(at)) && heads.at(text, at, limit))
                || names.opens(text, at, limit)
                || (another != null
                        && (names.opens(text, another.end(), limit) || ranks.at(text, another.end(), limit)));
    }

    /** {@code dự} ends a title, {@code dự án} does not. */
    private boolean stopsAt(String text, int at, int limit) {
        int stop = stops.end(text, at, limit);
        return stop > 0 && words.end(text, at, limit) <= stop;
    }

    private int body(String text, int head, int limit) {
        int end = head;
        boolean complete = false;
        boolean unit = false;
        while (true) {
            int at = Scan.spaces(text, end, limit);
            if (at >= limit || at == end || at > end + 2) {
                return end;
            }
            if (Character.isLowerCase(text.charAt(at)) && stopsAt(text, at, limit)) {
                return end;
            }
            int place = placeOf(text, at, limit);
            int phrase = withoutName(text, at, words.end(text, at, limit), limit);
            if (phrase > 0 && phrase >= place) {
                complete = closed.end(text, at, limit) == phrase;
                unit = units.end(text, at, limit) == phrase;
                end = phrase;
            } else if (place > 0) {
                end = place;
                complete = true;
                unit = false;
            } else {
                int next = unknown(text, at, limit, complete, unit);
                if (next < 0) {
                    return Scan.back(text, head, end, "");
                }
                end = next;
                unit = false;
            }
        }
    }

    /** {@code Giám đốc Sở Y tế Vũ Quang Tư}: the first syllables of a whole name are no place, though one is called so. */
    private int placeOf(String text, int at, int limit) {
        int place = places.end(text, at, limit);
        boolean goesOn =
                place > 0 && place < limit && text.charAt(place) == ' ' && Scan.capital(text, place + 1, limit);
        return goesOn
                        && names.opens(text, at, limit)
                        && !names.opens(text, place + 1, limit)
                        && !heads.at(text, place + 1, limit)
                ? -1
                : place;
    }

    /** {@code Chủ tịch UBND huyện Đoàn Văn Tư}: a phrase gives its last word back to the name that begins there. */
    private int withoutName(String text, int from, int phrase, int limit) {
        int last = phrase < 0 ? -1 : text.lastIndexOf(' ', phrase - 1) + 1;
        if (last == from && Scan.capital(text, phrase + 1, limit) && names.opens(text, from, limit)) {
            return -1;
        }
        if (last <= from || !names.opens(text, last, limit) || !Scan.capital(text, phrase + 1, limit)) {
            return phrase;
        }
        int shorter = words.end(text, from, last - 1);
        return shorter == last - 1 ? shorter : phrase;
    }

    private int unknown(String text, int at, int limit, boolean complete, boolean unit) {
        Matcher number = NUMBERED.at(text, at, limit);
        if (number != null) {
            return number.end();
        }
        Matcher another = AND_ANOTHER.at(text, at, limit);
        if (another != null && continuesBody(text, another.end(), limit)) {
            return Scan.word(text, another.end(), limit);
        }
        int place = unit ? placeAhead(text, at, limit) : -1;
        if (place > 0) {
            return place;
        }
        if (!Scan.capital(text, at, limit) || names.opens(text, at, limit) || heads.at(text, at, limit)) {
            return -1;
        }
        if (complete && !unit && names.end(text, at, limit, true) > 0) {
            return -1;
        }
        int word = Scan.word(text, at, limit);
        return word > at ? compound(text, word, limit) : -1;
    }

    /** {@code xã Sơn Ba Đinh Văn Tư}: where the place of two syllables ends that a person's whole name follows; -1 where none does. */
    private int placeAhead(String text, int from, int limit) {
        int second = Scan.word(text, from, limit) + 1;
        int end = Scan.capital(text, from, limit) && Scan.capital(text, second, limit)
                ? Scan.word(text, second, limit)
                : limit;
        int name = end + 1 < limit && text.charAt(end) == ' ' && names.opens(text, end + 1, limit)
                ? names.end(text, end + 1, limit, false)
                : -1;
        return name > 0 && NAME_OF_THREE.matcher(text.substring(end + 1, name)).matches() ? end : -1;
    }

    /** Of a compound only the first syllable bears a capital ({@code Ban Kinh tế Trung ương}, {@code Sở Ngoại vụ}). */
    private int compound(String text, int first, int limit) {
        int second = first + 1;
        if (second >= limit || text.charAt(first) != ' ' || !Character.isLowerCase(text.charAt(second))) {
            return first;
        }
        int end = Scan.word(text, second, limit);
        boolean ends = end >= limit
                || BREAK.matcher(text).region(end, limit).lookingAt()
                || (text.charAt(end) == ' ' && (Scan.capital(text, end + 1, limit) || stops.at(text, end + 1, limit)));
        return end > second && ends && !stops.at(text, second, limit) ? end : first;
    }

    private boolean continuesBody(String text, int at, int limit) {
        return !heads.at(text, at, limit) && !ranks.at(text, at, limit) && !names.opens(text, at, limit);
    }
}
