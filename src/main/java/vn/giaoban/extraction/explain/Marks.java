package vn.giaoban.extraction.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.CommandTexts;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MeetingFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.TextKind;

/** Gathers the places of a report's facts; facts at one and the same place share a mark. */
final class Marks {

    /** In the order of the text, of those that begin together the longest first. */
    static final Comparator<Span> OUTER_FIRST =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    private final Map<Span, Set<Note>> places = new TreeMap<>(OUTER_FIRST);
    private final ReportText text;
    private final FactWords words;

    private Marks(ReportText text) {
        this.text = text;
        words = new FactWords(text);
    }

    static List<Mark> of(ReportText text, ReportFacts facts) {
        var marks = new Marks(text);
        marks.meeting(facts.meeting());
        if (facts.noMeeting() != null) {
            facts.noMeeting().signs().forEach(s -> marks.found(Kind.SIGN, s));
            marks.textKind(facts.noMeeting().kind());
        }
        facts.directives().forEach(marks::directive);
        facts.metrics().forEach(m -> marks.mark(m.span(), Kind.METRIC, marks.words.metric(m), m.rule()));
        facts.references()
                .forEach(r ->
                        r.mentions().forEach(at -> marks.mark(at, Kind.REFERENCE, marks.words.reference(r), r.rule())));
        facts.people().forEach(marks::person);
        facts.groups().forEach(g -> marks.mark(g.span(), Kind.GROUP, g.text(), g.rule()));
        var all = new ArrayList<Mark>();
        marks.places.forEach((span, notes) -> all.add(new Mark(span, List.copyOf(notes))));
        return all;
    }

    private void meeting(MeetingFact meeting) {
        found(Kind.MEETING_TITLE, meeting.title());
        found(Kind.DATE, meeting.date());
        found(Kind.PERIOD, meeting.period());
        found(Kind.PROVINCE, meeting.province());
        found(Kind.HOST, meeting.host());
    }

    private void textKind(@Nullable Found<TextKind> kind) {
        if (kind != null) {
            mark(kind.span(), Kind.TEXT_KIND, CommandTexts.word(kind.value()), kind.rule());
        }
    }

    private void directive(DirectiveFact directive) {
        mark(directive.span(), Kind.DIRECTIVE, words.directive(directive), directive.rule());
        found(Kind.ISSUER, directive.issuer());
        found(Kind.ADDRESSEE, directive.addressee());
        found(Kind.DEADLINE, directive.deadline());
    }

    private void person(PersonFact person) {
        person.mentions().forEach(at -> mark(at, Kind.PERSON, person.name(), person.rule()));
        person.titles().forEach(t -> mark(t.span(), Kind.TITLE, words.ofPerson(t.value(), person.name()), t.rule()));
        person.roles().forEach(r -> mark(r.span(), Kind.ROLE, words.role(r.value(), person.name()), r.rule()));
    }

    private void found(Kind kind, @Nullable Found<?> found) {
        if (found != null) {
            mark(found.span(), kind, found.value().toString(), found.rule());
        }
    }

    private Span withoutSpace(Span place) {
        String quote = text.quote(place);
        int ahead = quote.length() - quote.stripLeading().length();
        int behind = quote.length() - quote.stripTrailing().length();
        return ahead + behind < quote.length() ? new Span(place.start() + ahead, place.end() - behind) : place;
    }

    private void mark(Span place, Kind kind, String value, String rule) {
        places.computeIfAbsent(withoutSpace(place), p -> new LinkedHashSet<>()).add(new Note(kind, value, rule));
    }
}
