package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** What holds of the facts of any text whatever. */
final class Promises {

    private static final Set<String> RULES = RuleNamesTests.writtenDown();

    private final ReportText report;
    private final ReportFacts facts;
    private final int[] codePoints;

    private Promises(ReportText report, ReportFacts facts) {
        this.report = report;
        this.facts = facts;
        this.codePoints = report.text().codePoints().toArray();
    }

    /** @throws AssertionError where one is broken */
    static void areKept(ReportText report, ReportFacts facts) {
        var promises = new Promises(report, facts);
        promises.sentencesLieInTheText();
        promises.everySpanLiesInTheTextAndSaysWhatTheFactSays();
        promises.tasksAndFiguresAreToldOnce();
        promises.whoGivesATaskIsAmongThePeople();
        promises.everyFactNamesARule();
        promises.offsetsOfTheJsonGiveTheQuote(FactsJson.of("report", report, facts));
    }

    private void sentencesLieInTheText() {
        int end = 0;
        for (var sentence : report.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            end = sentence.span().end();
            assertThat(report.paragraphs().get(sentence.paragraph()).contains(sentence.span()))
                    .isTrue();
        }
        assertThat(report.matching()).hasSameSizeAs(report.text());
    }

    private void everySpanLiesInTheTextAndSaysWhatTheFactSays() {
        MeetingFact meeting = facts.meeting();
        says(meeting.title());
        says(meeting.host());
        lies(meeting.date());
        lies(meeting.period());
        lies(meeting.province());
        facts.people().forEach(person -> {
            person.titles().forEach(this::says);
            person.roles().forEach(this::lies);
            assertThat(person.mentions()).isNotEmpty().allSatisfy(this::lies);
        });
        facts.groups().forEach(group -> says(group.span(), group.text()));
        facts.directives().forEach(directive -> {
            says(directive.span(), directive.quote());
            says(directive.issuer());
            says(directive.addressee());
            lies(directive.deadline());
            if (directive.speaker() != null) {
                lies(directive.speaker());
            }
        });
        facts.metrics().forEach(metric -> {
            says(metric.span(), metric.quote());
            says(metric.label());
            says(metric.base());
            lies(metric.comparedTo());
        });
        facts.references().forEach(reference -> {
            says(reference.span(), reference.quote());
            assertThat(reference.mentions()).isNotEmpty().allSatisfy(this::lies);
        });
    }

    /** The bounds of one range ({@code 8 - 8,5%}) share the unit behind them: the second lies within the first. */
    private void tasksAndFiguresAreToldOnce() {
        assertThat(overlapping(facts.directives().stream().map(DirectiveFact::span)))
                .isEmpty();
        assertThat(overlapping(facts.metrics().stream().map(MetricFact::span)))
                .allSatisfy(pair ->
                        assertThat(pair.get(0).end()).isEqualTo(pair.get(1).end()))
                .allSatisfy(pair -> assertThat(pair.get(0)).isNotEqualTo(pair.get(1)));
    }

    private void whoGivesATaskIsAmongThePeople() {
        assertThat(facts.people().stream().map(PersonFact::name))
                .doesNotHaveDuplicates()
                .containsAll(facts.directives().stream()
                        .map(DirectiveFact::official)
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(facts.directives())
                .noneMatch(directive -> directive.official() != null && directive.issuer() != null);
    }

    private void everyFactNamesARule() {
        assertThat(RuleNamesTests.rules(facts)).allMatch(RULES::contains);
    }

    private void offsetsOfTheJsonGiveTheQuote(JsonNode json) {
        if (json.has("start")) {
            int start = json.path("start").asInt();
            int end = json.path("end").asInt();
            String quote = json.path(json.has("quote") ? "quote" : "text").asString();
            assertThat(new String(codePoints, start, end - start)).isEqualTo(quote);
        }
        json.forEach(this::offsetsOfTheJsonGiveTheQuote);
    }

    private void says(@Nullable Found<String> found) {
        if (found != null) {
            says(found.span(), found.value());
        }
    }

    private void says(Span span, String quote) {
        lies(span);
        assertThat(report.quote(span)).isEqualTo(quote);
    }

    private void lies(@Nullable Found<?> found) {
        if (found != null) {
            lies(found.span());
        }
    }

    private void lies(Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(report.text().length());
    }

    private static List<List<Span>> overlapping(Stream<Span> spans) {
        var pairs = new ArrayList<List<Span>>();
        Span last = null;
        for (Span span : spans.sorted().toList()) {
            if (last != null && last.overlaps(span)) {
                pairs.add(List.of(last, span));
            }
            last = span;
        }
        return pairs;
    }
}
