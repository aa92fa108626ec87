package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** Finds the mentions of persons in a stretch of text, and knows where a list of names needs no titles or bears one title. */
final class Mentions {

    private static final Rules RULES = Rules.load("mentions");
    private static final Rule MANY = RULES.rule("many");
    private static final Rule LIST = RULES.rule("list");
    private static final Rule NEXT_NAME = RULES.rule("next-name");

    private final Phrases plural = Phrases.where("honorifics", "number", "many");
    private final NameGrammar names;
    private final TitleGrammar titles;
    private final TitleRows rows;
    private final MentionForm form;

    Mentions(NameGrammar names, TitleGrammar titles) {
        this.names = names;
        this.titles = titles;
        this.rows = new TitleRows(names, titles);
        this.form = new MentionForm(names, titles, rows);
    }

    List<Mention> in(String text, Span place) {
        var found = new ArrayList<Mention>();
        Matcher list = LIST.first(text, place);
        int listFrom = list == null ? Integer.MAX_VALUE : list.end();
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
            if (!Scan.opensWord(text, at) || plural.at(text, at, place.end())) {
                continue;
            }
            Mention mention = form.at(text, at, place, at >= listFrom || at < listTo || shared != null);
            if (mention != null) {
                found.add(shared == null ? mention : mention.with(shared));
                int end = mention.span().end();
                at = end - 1;
                Span held = heldBehind(mention);
                if (held != null) {
                    found.add(new Mention(held, null, List.of(held)));
                    at = held.end() - 1;
                }
                boolean goesOn = NEXT_NAME.at(text, end, place.end()) != null;
                shared = shared != null && text.charAt(shared.end()) != ':' && !goesOn ? null : shared;
            }
        }
        return found;
    }

    /** An office that he holds at this meeting ({@code ông N làm trưởng đoàn}) stands for him, and is no further person's. */
    private static @Nullable Span heldBehind(Mention mention) {
        return mention.titles().stream()
                .filter(title -> title.start() >= mention.span().end())
                .findFirst()
                .orElse(null);
    }

    /** {@code các ông N và N}: names follow without a title or a colon. */
    private int namesAfterPlural(String text, int at, int limit) {
        int end = plural.end(text, at, limit);
        int from = end < 0 ? -1 : Scan.spaces(text, end, limit);
        int stop = from < 0 ? -1 : names.end(text, from, limit, true);
        Matcher next = stop < 0 ? null : NEXT_NAME.at(text, stop, limit);
        while (next != null) {
            int name = names.end(text, next.end(), limit, true);
            stop = Math.max(stop, name);
            next = name < 0 ? null : NEXT_NAME.at(text, stop, limit);
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
        boolean named = end > 0 && end < limit && (text.charAt(end) == ':' || rows.nameStart(text, end, limit) > 0);
        return named ? new Span(many.end(), end) : null;
    }
}
