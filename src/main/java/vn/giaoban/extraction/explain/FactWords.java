package vn.giaoban.extraction.explain;

import static vn.giaoban.extraction.CommandTexts.say;
import static vn.giaoban.extraction.CommandTexts.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.MetricFact.Comparison;
import vn.giaoban.extraction.MetricFact.Doubt;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.NameKey;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Shortened;
import vn.giaoban.text.Span;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.DoubtKind;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;
import vn.giaoban.vocabulary.Role;

/** The parts of a fact in a line of words; what the report leaves open is left out. */
final class FactWords {

    private static final int LONGEST_QUOTE = 40;

    private final ReportText text;

    FactWords(ReportText text) {
        this.text = text;
    }

    String directive(DirectiveFact directive) {
        var parts = new ArrayList<String>();
        if (directive.official() != null) {
            parts.add(say("note.official", directive.official()) + speaker(directive));
        } else if (directive.issuer() != null) {
            parts.add(say("note.issuer", quoted(directive.issuer(), directive.span())));
        }
        if (directive.addressee() != null) {
            parts.add(say("note.to", quoted(directive.addressee(), directive.span())));
        }
        if (directive.deadline() != null) {
            parts.add(say("note.deadline", directive.deadline().value()));
        }
        return joined(parts);
    }

    String metric(MetricFact metric) {
        var parts = new ArrayList<String>();
        parts.add(VietnameseNumbers.quantity(metric.value(), metric.of(), metric.unit()));
        parts.add(metric.change() == null ? null : word(metric.change()));
        parts.add(metric.qualifier() == Qualifier.EXACT ? null : word(metric.qualifier()));
        parts.add(
                metric.label() == null
                        ? null
                        : say(
                                "note.label",
                                quoted(metric.label(), metric.span()),
                                metric.label().rule()));
        if (metric.base() != null) {
            parts.add(say(
                    "note.base",
                    quoted(metric.base(), metric.span()),
                    metric.base().rule()));
        }
        if (metric.comparedTo() != null) {
            parts.add(comparison(metric.comparedTo()));
        }
        if (metric.doubt() != null) {
            parts.add(doubt(metric.doubt(), metric.unit()));
        }
        parts.add(
                metric.kind() == MetricKind.RESULT
                        ? null
                        : say("metric." + metric.kind().name()));
        return joined(parts);
    }

    private static String comparison(Found<Comparison> compared) {
        Period period = compared.value().period();
        String words = quoted(compared.value().words());
        return say("note.compared", period == null ? words : words + " = " + period.value(), compared.rule());
    }

    private String doubt(Doubt doubt, String unit) {
        String computed =
                VietnameseNumbers.quantity(doubt.computed(), null, doubt.kind() == DoubtKind.TOTAL ? unit : "%");
        String from =
                doubt.from().stream().map(text::quote).map(FactWords::quoted).collect(Collectors.joining(", "));
        return say("note.doubt." + doubt.kind().name(), computed, from, doubt.rule());
    }

    String reference(ReferenceFact reference) {
        var parts = new ArrayList<String>();
        parts.add(reference.kind() + " " + reference.number());
        parts.add(reference.issuer());
        parts.add(reference.date() == null ? null : reference.date().toString());
        return joined(parts);
    }

    String role(Role role, String person) {
        return ofPerson(word(role), person);
    }

    String ofPerson(String what, String person) {
        return say("note.of-person", what, person);
    }

    /** How the place calls a giver whom it does not name. */
    private String speaker(DirectiveFact directive) {
        Span at = directive.speaker();
        if (at == null
                || directive.official() == null
                || NameKey.of(text.quote(at)).contains(NameKey.of(directive.official()))) {
            return "";
        }
        return " (" + say("note.called", quoted(text.quote(at)), sentence(at)) + ")";
    }

    private String quoted(Found<String> part, Span fact) {
        String quote = quoted(part.value());
        return sentence(part.span()) == sentence(fact)
                ? quote
                : quote + " (" + say("note.sentence", sentence(part.span())) + ")";
    }

    private static String quoted(String words) {
        return "“" + Shortened.inTheMiddle(words, LONGEST_QUOTE) + "”";
    }

    private int sentence(Span place) {
        return text.sentenceAt(place.start()).number();
    }

    private static String joined(List<@Nullable String> parts) {
        return String.join(" · ", parts.stream().filter(Objects::nonNull).toList());
    }
}
