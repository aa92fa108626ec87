package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.extraction.Zones.Zone;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** Reads a report's persons: their mentions with honorific or title first, then the bare places of the names found. */
final class PersonFinder {

    /** @param mentions in the order of the text, not overlapping */
    record Reading(People people, List<Mention> mentions) {

        List<Mention> in(Span place) {
            return mentions.stream().filter(m -> place.contains(m.span())).toList();
        }
    }

    private static final Pattern GIVEN_NAME = Pattern.compile(
            "(?<!\\p{L})(?iu:ông|bà|đồng chí|đ/c|anh|chị) (?<name>\\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{N}]| \\p{Lu})");

    private final Mentions grammar;

    PersonFinder() {
        var places = new PlaceGrammar();
        var names = new NameGrammar(places);
        grammar = new Mentions(names, new TitleGrammar(names, places));
    }

    Reading read(ReportText report, String text, Zones zones) {
        var mentions = new ArrayList<Mention>();
        report.sentences().forEach(sentence -> {
            Zone zone = zones.of(sentence.paragraph());
            if (zone != Zone.APART) {
                Span body = zones.body(sentence.paragraph());
                int end = Math.min(sentence.span().end(), body.end());
                if (end > sentence.span().start()) {
                    mentions.addAll(grammar.in(text, new Span(sentence.span().start(), end)));
                }
            }
        });
        var people = new People(report, text);
        mentions.forEach(people::add);
        bare(text, report, zones, people, mentions);
        givenNames(text, report, zones, people, mentions);
        mentions.sort(null);
        mentions.forEach(people::addForm);
        return new Reading(people, List.copyOf(mentions));
    }

    private static void givenNames(String text, ReportText report, Zones zones, People people, List<Mention> mentions) {
        Matcher m = GIVEN_NAME.matcher(text);
        while (m.find()) {
            var span = new Span(m.start(), m.end());
            if (zones.of(report.sentenceAt(m.start()).paragraph()) == Zone.BODY
                    && mentions.stream().noneMatch(x -> x.span().overlaps(span))) {
                Mention mention = people.byGivenName(span, Rule.span(m, "name"));
                if (mention != null) {
                    mentions.add(mention);
                }
            }
        }
    }

    private static void bare(String text, ReportText report, Zones zones, People people, List<Mention> mentions) {
        for (Person person : people.all()) {
            Matcher m = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(person.name()) + "(?![\\p{L}\\p{N}])")
                    .matcher(text);
            while (m.find()) {
                Span span = new Span(m.start(), m.end());
                int paragraph = report.sentenceAt(m.start()).paragraph();
                if (zones.of(paragraph) != Zone.APART
                        && zones.body(paragraph).contains(span)
                        && mentions.stream().noneMatch(x -> x.span().overlaps(span))) {
                    people.addBare(span);
                    mentions.add(new Mention(span, span, List.of()));
                }
            }
        }
    }
}
