package vn.giaoban.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Qualifier;
import vn.giaoban.vocabulary.TextKind;

/**
 * A report's facts as one JSON object in the form of the annotation guideline, with {@code start} and {@code end} as offsets in Unicode
 * code points of the NFC text, and with the rule that found each (src/adr/0006).
 */
public final class FactsJson {

    private final ReportText text;

    private FactsJson(ReportText text) {
        this.text = text;
    }

    /** @param report the file's name */
    public static ObjectNode of(String report, ReportText text, ReportFacts facts) {
        return new FactsJson(text).report(report, facts);
    }

    private ObjectNode report(String report, ReportFacts facts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("report", report);
        meeting(json.putObject("meeting"), facts);
        ArrayNode people = json.putArray("people");
        facts.people().forEach(p -> person(people.addObject(), p));
        ArrayNode groups = json.putArray("groups");
        facts.groups().forEach(g -> groups.add(g.text()));
        ArrayNode directives = json.putArray("directives");
        facts.directives().forEach(d -> directive(directives.addObject(), d));
        ArrayNode metrics = json.putArray("metrics");
        facts.metrics().forEach(m -> metric(metrics.addObject(), m));
        ArrayNode references = json.putArray("references");
        facts.references().forEach(r -> reference(references.addObject(), r));
        ArrayNode groupRules = json.putArray("group_rules");
        facts.groups().forEach(g -> groupRules.add(g.rule()));
        return json;
    }

    private void meeting(ObjectNode json, ReportFacts facts) {
        MeetingFact meeting = facts.meeting();
        json.put("is_meeting", facts.isMeeting());
        json.put("title", value(meeting.title()));
        json.put("date", value(meeting.date()));
        json.put("period", value(meeting.period()));
        json.put("province", value(meeting.province()));
        json.put("host", value(meeting.host()));
        ObjectNode rules = json.putObject("rules");
        rule(rules, "title", meeting.title());
        rule(rules, "date", meeting.date());
        rule(rules, "period", meeting.period());
        rule(rules, "province", meeting.province());
        rule(rules, "host", meeting.host());
        if (facts.noMeeting() != null) {
            noMeeting(json, facts.noMeeting());
        }
    }

    private void noMeeting(ObjectNode json, NoMeeting reason) {
        json.put("reason", ReasonInWords.of(reason, text));
        Found<TextKind> kind = reason.kind();
        json.put("kind_of_text", kind == null ? "other" : kind.value().name().toLowerCase(Locale.ROOT));
        if (kind != null) {
            sign(json.putObject("told_by"), new Found<>(text.quote(kind.span()), kind.span(), kind.rule()));
        }
        ArrayNode signs = json.putArray("signs");
        reason.signs().forEach(sign -> sign(signs.addObject(), sign));
    }

    private void sign(ObjectNode json, Found<String> sign) {
        json.put("text", sign.value());
        place(json, sign.span());
        json.put("rule", sign.rule());
    }

    private void person(ObjectNode json, PersonFact person) {
        json.put("name", person.name());
        ArrayNode aliases = json.putArray("aliases");
        person.aliases().forEach(aliases::add);
        texts(json.putArray("titles"), person.titles());
        ArrayNode roles = json.putArray("roles");
        person.roles().stream()
                .map(r -> r.value().name().toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(roles::add);
        ArrayNode mentions = json.putArray("mentions");
        person.mentions().forEach(mention -> words(mentions.addObject(), mention));
        json.put("rule", person.rule());
        ArrayNode titleRules = json.putArray("title_rules");
        person.titles().forEach(t -> titleRules.add(t.rule()));
        ObjectNode roleRules = json.putObject("role_rules");
        person.roles().forEach(r -> roleRules.put(r.value().name().toLowerCase(Locale.ROOT), r.rule()));
    }

    private void directive(ObjectNode json, DirectiveFact directive) {
        json.put("official", directive.official());
        json.put("to", value(directive.addressee()));
        json.put("quote", directive.quote());
        place(json, directive.span());
        json.put("issuer", value(directive.issuer()));
        json.put("deadline", value(directive.deadline()));
        json.put("rule", directive.rule());
        ObjectNode rules = json.putObject("rules");
        rule(rules, "to", directive.addressee());
        rule(rules, "issuer", directive.issuer());
        rule(rules, "deadline", directive.deadline());
    }

    private void metric(ObjectNode json, MetricFact metric) {
        json.put("quote", metric.quote());
        json.put("value", plain(metric.value()));
        if (metric.of() != null) {
            json.put("of", plain(metric.of()));
        }
        json.put("unit", metric.unit());
        json.put("label", value(metric.label()));
        if (metric.change() != null) {
            json.put("change", metric.change().name().toLowerCase(Locale.ROOT));
        }
        place(json, metric.span());
        if (metric.qualifier() != Qualifier.EXACT) {
            json.put("qualifier", metric.qualifier().name().toLowerCase(Locale.ROOT));
        }
        json.put("kind", metric.kind().name().toLowerCase(Locale.ROOT));
        if (metric.base() != null) {
            words(json.putObject("base"), metric.base().span());
        }
        if (metric.comparedTo() != null) {
            comparison(json.putObject("compared_to"), metric.comparedTo());
        }
        if (metric.doubt() != null) {
            doubt(json.putObject("doubt"), metric.doubt());
        }
        json.put("rule", metric.rule());
        ObjectNode rules = json.putObject("rules");
        rule(rules, "label", metric.label());
        rule(rules, "base", metric.base());
        rule(rules, "compared_to", metric.comparedTo());
        if (metric.doubt() != null) {
            rules.put("doubt", metric.doubt().rule());
        }
    }

    private void comparison(ObjectNode json, Found<MetricFact.Comparison> compared) {
        words(json, compared.span());
        Period period = compared.value().period();
        if (period != null) {
            json.put("period", period.value());
        }
    }

    private void doubt(ObjectNode json, MetricFact.Doubt doubt) {
        json.put("kind", doubt.kind().name().toLowerCase(Locale.ROOT));
        json.put("computed", plain(doubt.computed()));
        ArrayNode from = json.putArray("from");
        doubt.from().forEach(figure -> words(from.addObject(), figure));
    }

    private void reference(ObjectNode json, ReferenceFact reference) {
        json.put("quote", reference.quote());
        json.put("kind", reference.kind());
        json.put("number", reference.number());
        json.put("issuer", reference.issuer());
        json.put("date", reference.date() == null ? null : reference.date().toString());
        place(json, reference.span());
        json.put("rule", reference.rule());
    }

    private void words(ObjectNode json, Span span) {
        json.put("text", text.quote(span));
        place(json, span);
    }

    private void place(ObjectNode json, Span span) {
        json.put("start", text.codePoints(span.start()));
        json.put("end", text.codePoints(span.end()));
    }

    private static void rule(ObjectNode json, String field, @Nullable Found<?> found) {
        if (found != null) {
            json.put(field, found.rule());
        }
    }

    private static void texts(ArrayNode json, List<Found<String>> texts) {
        texts.forEach(t -> json.add(t.value()));
    }

    private static @Nullable String value(@Nullable Found<?> found) {
        return found == null ? null : found.value().toString();
    }

    /** Without an exponent, and without zeros behind the point that nobody wrote. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
