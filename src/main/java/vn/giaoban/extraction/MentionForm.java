package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** The form of a mention: {@code [honorific] [titles] name [- titles]}, a title alone, a bare honorific. */
final class MentionForm {

    private static final Rules RULES = Rules.load("mentions");
    private static final Rule FURTHER_BEHIND = RULES.rule("further-title-behind");
    private static final Rule OFFICE_HELD = RULES.rule("office-held");
    private static final Rule TO_ANOTHER = RULES.rule("to-another");
    private static final Rule ON_BEHALF = RULES.rule("on-behalf");
    private static final Rule OF_MANY = RULES.rule("of-many");
    private static final Rule OPENS_CLAUSE = RULES.rule("opens-clause");
    private static final Rule HONORIFIC_AS_NAME = RULES.rule("honorific-as-name");
    private static final Rule NAMED_THING = RULES.rule("named-thing");
    /** {@code GS}, {@code TUV}: alone it stands for nobody, and may abbreviate something else ({@code KT, GS} are kiểm tra, giám sát). */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,4}");

    private final Phrases honorifics = Phrases.where("honorifics", "number", "one");
    /** Never stands for a person by itself ({@code đại biểu}). */
    private final Phrases beforeName = Phrases.where("honorifics", "number", "named");

    private final Phrases adverbs = Phrases.of("adverbs");
    private final Phrases verbs = Phrases.of("title-stops", "speech-verbs");
    private final NameGrammar names;
    private final TitleGrammar titles;
    private final TitleRows rows;

    MentionForm(NameGrammar names, TitleGrammar titles, TitleRows rows) {
        this.names = names;
        this.titles = titles;
        this.rows = rows;
    }

    /**
     * The mention that begins at {@code from}; null where none does.
     *
     * @param inList whether a name here needs neither honorific nor title
     */
    @Nullable
    Mention at(String text, int from, Span place, boolean inList) {
        int limit = place.end();
        int pronoun = honorifics.end(text, from, limit);
        int named = beforeName.end(text, from, limit);
        int honorific =
                Math.max(pronoun, named > 0 && isNamedBehind(text, titles.end(text, from, limit), limit) ? -1 : named);
        if (honorific > 0 && isGivenName(text, from, place)) {
            return null;
        }
        int at = honorific > 0 ? TitleRows.withoutCopula(text, Scan.spaces(text, honorific, limit), limit) : from;
        var own = new ArrayList<Span>();
        int end = rows.read(text, at, limit, own);
        if (own.size() > 1 && speaksForThem(text, from, place)) {
            own.subList(0, own.size() - 1).clear();
        }
        boolean another =
                !own.isEmpty() && text.startsWith(",", end) && Scan.endsWith(TO_ANOTHER, text, place.start(), from);
        int name = own.isEmpty() ? at : another ? -1 : rows.nameStart(text, end, limit);
        int nameEnd = name < 0 ? -1 : names.end(text, name, limit, honorific > 0 || !own.isEmpty());
        if (nameEnd > 0) {
            return named(text, new Span(from, nameEnd), new Span(name, nameEnd), own, limit, honorific > 0 || inList);
        }
        if (!own.isEmpty()) {
            return standsAlone(text, own, honorific > 0, place)
                    ? new Mention(new Span(from, own.get(own.size() - 1).end()), null, own)
                    : null;
        }
        return pronoun > 0 && opensClause(text, from, place) && verbFollows(text, at, limit)
                ? new Mention(new Span(from, honorific), null, List.of())
                : null;
    }

    private @Nullable Mention named(String text, Span head, Span name, List<Span> own, int limit, boolean sure) {
        var all = new ArrayList<>(own);
        int end = head.end();
        for (int from = TitleRows.apposition(text, end, limit); from > 0; ) {
            int title = titles.endInApposition(text, from, limit);
            if (title < 0 || rows.leadToName(text, from, limit) >= title) {
                break;
            }
            all.add(new Span(from, title));
            end = title < limit && text.charAt(title) == ')' ? title + 1 : title;
            Matcher gap = FURTHER_BEHIND.at(text, end, limit);
            from = gap == null ? -1 : Scan.spaces(text, gap.end(), limit);
        }
        Matcher office = OFFICE_HELD.at(text, end, limit);
        if (office != null) {
            rows.read(text, office.end(), limit, all);
        }
        boolean evidence =
                sure || !own.isEmpty() || (!all.isEmpty() && !Scan.endsWith(NAMED_THING, text, 0, head.start()));
        return evidence ? new Mention(new Span(head.start(), end), name, List.copyOf(all)) : null;
    }

    /** {@code Đại biểu HĐND huyện N}: his title, and no honorific before one. */
    private boolean isNamedBehind(String text, int title, int limit) {
        return title > 0 && text.startsWith(" ", title) && names.opens(text, title + 1, limit);
    }

    private static boolean speaksForThem(String text, int from, Span place) {
        int start = place.start();
        return ON_BEHALF.first(text, start, Scan.back(text, start, from, "")) != null;
    }

    private static boolean isGivenName(String text, int from, Span place) {
        return from > place.start() + 1 && HONORIFIC_AS_NAME.at(text, from, place.end()) != null;
    }

    private static boolean standsAlone(String text, List<Span> titles, boolean addressed, Span place) {
        Span first = titles.get(0);
        return (addressed || Character.isUpperCase(text.charAt(first.start())))
                && (titles.size() > 1 || !ABBREVIATION.matcher(first.in(text)).matches())
                && !Scan.endsWith(OF_MANY, text, place.start(), first.start());
    }

    private static boolean opensClause(String text, int at, Span place) {
        return Character.isUpperCase(text.charAt(at)) || Scan.endsWith(OPENS_CLAUSE, text, place.start(), at);
    }

    private boolean verbFollows(String text, int at, int limit) {
        int adverb = adverbs.end(text, at, limit);
        int verb = adverb > 0 ? Scan.spaces(text, adverb, limit) : at;
        return verb < limit
                && Character.isLowerCase(text.charAt(verb))
                && (verbs.at(text, at, limit) || verbs.at(text, verb, limit));
    }
}
