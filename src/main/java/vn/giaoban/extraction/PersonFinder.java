package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.Zones.Zone;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.text.Spans;

/** Reads a report's persons: their mentions with honorific or title first, then the bare places of the names found. */
final class PersonFinder {

    /** @param mentions in the order of the text, not overlapping */
    record Reading(People people, List<Mention> mentions) {

        List<Mention> in(Span place) {
            int from = firstFrom(place.start());
            int to = from;
            while (to < mentions.size() && mentions.get(to).span().start() < place.end()) {
                to++;
            }
            return mentions.subList(from, to).stream()
                    .filter(m -> place.contains(m.span()))
                    .toList();
        }

        private int firstFrom(int offset) {
            int found = Collections.binarySearch(mentions, new Mention(new Span(offset, offset + 1), null, List.of()));
            int from = found < 0 ? -found - 1 : found;
            while (from > 0 && mentions.get(from - 1).span().start() >= offset) {
                from--;
            }
            return from;
        }
    }

    private static final Rule GIVEN_NAME = Rules.load("given-names").rule("given-name");

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
        var taken = Spans.of(mentions.stream().map(Mention::span).toList());
        bare(text, report, zones, people, mentions, taken);
        givenNames(text, report, zones, people, mentions, taken);
        mentions.sort(null);
        mentions.forEach(people::addForm);
        return new Reading(people, List.copyOf(mentions));
    }

    private static void givenNames(
            String text, ReportText report, Zones zones, People people, List<Mention> mentions, Spans taken) {
        for (Matcher m : GIVEN_NAME.in(text)) {
            var span = Rule.span(m);
            if (zones.of(report.sentenceAt(m.start()).paragraph()) == Zone.BODY && !taken.overlap(span)) {
                Mention mention = people.byGivenName(span, Rule.span(m, "name"));
                if (mention != null) {
                    mentions.add(mention);
                }
            }
        }
    }

    private static void bare(
            String text, ReportText report, Zones zones, People people, List<Mention> mentions, Spans taken) {
        Map<String, List<Span>> places = places(text, people);
        for (Person person : people.all()) {
            for (Span span : places.getOrDefault(person.name(), List.of())) {
                int paragraph = report.sentenceAt(span.start()).paragraph();
                if (zones.of(paragraph) != Zone.APART && zones.body(paragraph).contains(span) && !taken.overlap(span)) {
                    people.addBare(span);
                    mentions.add(new Mention(span, span, List.of()));
                    taken.add(span);
                }
            }
        }
    }

    /** Where each person's name stands as whole words, in the order of the text. */
    private static Map<String, List<Span>> places(String text, People people) {
        Trie names = Trie.of(people.all().stream().map(Person::name).toList());
        Map<String, List<Span>> places = new HashMap<>();
        for (int from = 0; from < text.length(); from++) {
            @Nullable Trie said = Scan.opensWord(text, from) ? names : null;
            for (int at = from; said != null && at < text.length(); ) {
                said = said.behind(text.charAt(at++));
                if (said != null && said.isForm() && Scan.endsWord(text, at)) {
                    var span = new Span(from, at);
                    places.computeIfAbsent(span.in(text), name -> new ArrayList<>())
                            .add(span);
                }
            }
        }
        return places;
    }
}
