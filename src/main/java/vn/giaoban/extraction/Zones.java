package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** What kind of text each paragraph is. */
final class Zones {

    enum Zone {
        HEADLINE,
        /** gives evidence of names and titles, and of a demand only with the name of who makes it */
        CAPTION,
        /** an author's line, or what a paper's site puts around the text */
        APART,
        BODY
    }

    private static final Rules RULES = Rules.load("zones");
    private static final Rule CREDIT = RULES.rule("credit");
    private static final Rule OTHER_HEADLINE = RULES.rule("other-headline");
    private static final Pattern ENDS = Pattern.compile("[.…!?;:][\"')\\]]*$");
    /** A sentence ends within the line: running text, though a portal cut its end off. */
    private static final Pattern WITHIN = Pattern.compile("\\p{Ll}\\. \\p{Lu}\\p{L}+ ");

    private static final Pattern ITEM = Pattern.compile("(?:[-+*•]|\\(?\\d{1,2}[.)])");
    private static final int LONGEST_CAPTION = 260;
    private static final int LONGEST_BYLINE = 40;

    private final Phrases boilerplate = Phrases.of("boilerplate");
    private final List<Zone> zones = new ArrayList<>();
    private final List<Span> bodies = new ArrayList<>();

    Zones(ReportText report, String text) {
        List<Span> paragraphs = report.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            Zone zone = zone(text, paragraph, p == 0);
            zones.add(zone);
            bodies.add(zone == Zone.CAPTION ? withoutCredit(text, paragraph) : paragraph);
        }
    }

    Zone of(int paragraph) {
        return zones.get(paragraph);
    }

    /** The paragraph without a photographer's credit. */
    Span body(int paragraph) {
        return bodies.get(paragraph);
    }

    private Zone zone(String text, Span paragraph, boolean first) {
        String line = paragraph.in(text);
        boolean listed = !zones.isEmpty()
                && zones.get(zones.size() - 1) == Zone.APART
                && OTHER_HEADLINE.first(text, paragraph) != null;
        if (listed || boilerplate.at(text, paragraph.start(), paragraph.end())) {
            return Zone.APART;
        }
        if (CREDIT.first(text, paragraph) != null) {
            return line.length() <= 2 * LONGEST_CAPTION ? Zone.CAPTION : Zone.BODY;
        }
        if (line.length() > LONGEST_CAPTION
                || Scan.endsWith(ENDS, text, paragraph.start(), paragraph.end())
                || WITHIN.matcher(line).find()
                || ITEM.matcher(line).lookingAt()) {
            return Zone.BODY;
        }
        if (first) {
            return Zone.HEADLINE;
        }
        return line.length() <= LONGEST_BYLINE && !line.contains(" - ") && line.split(" ").length <= 5
                ? Zone.APART
                : Zone.CAPTION;
    }

    private static Span withoutCredit(String text, Span paragraph) {
        Matcher credit = CREDIT.first(text, paragraph);
        return credit != null && credit.start() > paragraph.start()
                ? new Span(paragraph.start(), credit.start())
                : paragraph;
    }
}
