package vn.giaoban.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.GroupFact;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** The forms in which facts of a report are shown and read again. */
public final class FactForms {

    private final ReportText text;
    private final ReportFacts facts;
    private final List<Place> places;

    public FactForms(ReportText text, ReportFacts facts, List<Place> places) {
        this.text = text;
        this.facts = facts;
        this.places = places;
    }

    /** @param fact as it stands; null where there is none */
    public List<FormField> fields(Subject subject, @Nullable Object fact) {
        return switch (subject.kind()) {
            case DIRECTIVE -> directive().fields((DirectiveFact) fact);
            case METRIC -> metric().fields((MetricFact) fact);
            case PERSON -> person().fields((PersonFact) fact);
            case DOCUMENT -> document().fields((ReferenceFact) fact);
            case GROUP -> group().fields((GroupFact) fact);
            case FIELD -> field(subject).fields((FieldValue) fact);
        };
    }

    /**
     * The fact that a form describes.
     *
     * @param before as the form showed it; null for one that the machine missed
     * @param typed values by the names of the fields; what is not sent stays
     * @throws UnusableDecision where a field cannot be read
     */
    public Object read(Subject subject, @Nullable Object before, Map<String, List<String>> typed) {
        var form = new Typed(typed);
        Span place = subject.span() == null ? new Span(0, 1) : subject.span();
        return switch (subject.kind()) {
            case DIRECTIVE -> directive().read((DirectiveFact) before, place, form);
            case METRIC -> metric().read((MetricFact) before, place, form);
            case PERSON -> person().read((PersonFact) before, place, form);
            case DOCUMENT -> document().read((ReferenceFact) before, place, form);
            case GROUP -> group().read((GroupFact) before, place, form);
            case FIELD -> field(subject).read((FieldValue) before, place, form);
        };
    }

    /** Where the report says these words; of several places the one nearest to {@code near}. */
    public Subject passage(Kind kind, String words, int near) {
        return Subject.at(kind, words().nearest("loi", words.strip(), near));
    }

    private DirectiveForm directive() {
        return new DirectiveForm(words(), facts);
    }

    private MetricForm metric() {
        return new MetricForm(words());
    }

    private PersonForm person() {
        return new PersonForm(words());
    }

    private DocumentForm document() {
        return new DocumentForm(words());
    }

    private GroupForm group() {
        return new GroupForm(words());
    }

    private FieldForm field(Subject subject) {
        return new FieldForm(Objects.requireNonNull(subject.field()), words(), text, places);
    }

    private Words words() {
        return new Words(text);
    }
}
