package vn.giaoban.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.DirectiveFact.Deadline;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.review.FormField.Choice;
import vn.giaoban.text.Span;
import vn.giaoban.time.VietnameseDates;

/** A task: its words, who gives it, to whom, until when. */
final class DirectiveForm implements FactForm<DirectiveFact> {

    private static final String WORDS = "loi";
    private static final String OFFICIAL = "nguoi";
    private static final String ADDRESSEE = "toi";
    private static final String DEADLINE = "han";

    private final Words words;
    private final ReportFacts facts;

    DirectiveForm(Words words, ReportFacts facts) {
        this.words = words;
        this.facts = facts;
    }

    @Override
    public List<FormField> fields(@Nullable DirectiveFact d) {
        return List.of(
                FormField.words(WORDS, d == null ? "" : d.quote()),
                FormField.oneOf(OFFICIAL, official(d), people()),
                FormField.line(ADDRESSEE, addressee(d)),
                FormField.line(DEADLINE, deadline(d)));
    }

    @Override
    public DirectiveFact read(@Nullable DirectiveFact before, Span place, Typed typed) {
        DirectiveFact kept = before != null && typed.keeps(WORDS, before.quote()) ? before : null;
        Span span = kept != null ? kept.span() : words.nearest(WORDS, typed.one(WORDS), place.start());
        String official = before != null && typed.keeps(OFFICIAL, official(before))
                ? before.official()
                : typed.one(OFFICIAL).isEmpty() ? null : typed.one(OFFICIAL);
        return new DirectiveFact(
                kept != null ? kept.quote() : typed.one(WORDS),
                span,
                official,
                before == null ? null : before.issuer(),
                before == null ? null : before.speaker(),
                addressee(before, span, typed),
                deadline(before, span, typed),
                kept != null ? kept.rule() : Laid.BY_HAND);
    }

    private @Nullable Found<String> addressee(@Nullable DirectiveFact before, Span span, Typed typed) {
        if (before != null && typed.keeps(ADDRESSEE, addressee(before))) {
            return before.addressee();
        }
        String said = typed.one(ADDRESSEE);
        return said.isEmpty()
                ? null
                : new Found<>(
                        said,
                        words.lastBefore(said, span.end()).orElseGet(() -> words.sentence(span.start())),
                        Laid.BY_HAND);
    }

    private @Nullable Found<Deadline> deadline(@Nullable DirectiveFact before, Span span, Typed typed) {
        if (before != null && typed.keeps(DEADLINE, deadline(before))) {
            return before.deadline();
        }
        String said = typed.one(DEADLINE);
        return said.isEmpty()
                ? null
                : new Found<>(Values.deadline(DEADLINE, said), words.sentence(span.start()), Laid.BY_HAND);
    }

    private List<Choice> people() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "review.official.none"));
        facts.people().forEach(p -> choices.add(new Choice(p.name(), null)));
        return choices;
    }

    private static String official(@Nullable DirectiveFact d) {
        return d == null ? "" : Objects.requireNonNullElse(d.official(), "");
    }

    private static String addressee(@Nullable DirectiveFact d) {
        Found<String> found = d == null ? null : d.addressee();
        return found == null ? "" : found.value();
    }

    private static String deadline(@Nullable DirectiveFact d) {
        Found<Deadline> found = d == null ? null : d.deadline();
        return found == null ? "" : VietnameseDates.dayOrPeriod(found.value().toString());
    }
}
