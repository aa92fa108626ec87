package vn.giaoban.extraction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;

/** What a report says of the meeting itself, and whether it reports one at all. */
final class MeetingFinder {

    private static final Rules RULES = Rules.load("meeting");
    private static final List<String> HOSTS = List.of(
            "host-joined",
            "host-visits",
            "host-holds",
            "host-place",
            "host-meets",
            "host-by",
            "host-decides",
            "host-ends",
            "host-of",
            "host-named",
            "host-holds-any");

    private static final List<String> NAMES = List.of("name", "name-first");

    /** Where a report says who holds the meeting and what it is called. */
    private static final int LEAD_SENTENCES = 8;

    /** A paper names the meeting at once; further down other meetings are named. */
    private static final int NAMING_SENTENCES = 3;

    private static final int LONGER_THAN_A_HEADLINE = 200;

    /**
     * Empty where the text reports no meeting or working session.
     *
     * @param references the documents that the report cites: their days are no meeting's
     */
    Optional<MeetingFact> find(ReportText report, List<ReferenceFact> references) {
        List<Sentence> lead = lead(report);
        List<Sentence> naming = lead.stream().limit(NAMING_SENTENCES).toList();
        if (!new MeetingSigns(report, naming).isMeeting()) {
            return Optional.empty();
        }
        List<Periods.Named> periods = Periods.in(report.matching());
        Found<String> title = title(report, naming);
        Found<LocalDate> date = new MeetingDates(report, periods, references).find();
        Found<String> host = host(report, lead, naming);
        return Optional.of(new MeetingFact(
                title,
                date,
                new MeetingPeriods(report, periods, date == null ? null : date.value())
                        .find(title == null ? null : title.span()),
                Provinces.find(report, host, naming),
                host));
    }

    /** Why {@link #find} answered nothing. */
    NoMeeting reason(ReportText report) {
        return new MeetingSigns(
                        report, lead(report).stream().limit(NAMING_SENTENCES).toList())
                .reason();
    }

    /** The longest name in the first sentences of running text. */
    private static @Nullable Found<String> title(ReportText report, List<Sentence> naming) {
        return naming.stream()
                .flatMap(sentence -> {
                    var names = Stream.<Found<String>>builder();
                    for (String rule : NAMES) {
                        for (Matcher m : RULES.rule(rule).in(report.matching(), sentence.span())) {
                            Span place = Rule.span(m, "title");
                            names.add(new Found<>(report.quote(place), place, rule));
                        }
                    }
                    return names.build();
                })
                .max(Comparator.comparing(f -> f.span().length()))
                .orElse(null);
    }

    private static @Nullable Found<String> host(ReportText report, List<Sentence> lead, List<Sentence> naming) {
        return Stream.concat(
                        HOSTS.stream().map(rule -> host(report, rule, lead)),
                        Stream.of("host-in-name").map(rule -> host(report, rule, naming)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Found<String> host(ReportText report, String rule, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Matcher m = RULES.rule(rule).first(report.matching(), sentence.span());
            if (m != null) {
                Span place = Rule.span(m, "host");
                return new Found<>(report.quote(place), place, rule);
            }
        }
        return null;
    }

    /**
     * Sentences that end as sentences do, or were cut off: no headlines, no captions. A sentence with the paper's own mark ({@code (BĐT) - Chiều 13/8, …})
     * comes first wherever a portal put it.
     */
    private static List<Sentence> lead(ReportText report) {
        List<Sentence> whole = report.sentences().stream()
                .filter(s -> ".!?…".indexOf(report.matching().charAt(s.span().end() - 1)) >= 0
                        || s.span().length() >= LONGER_THAN_A_HEADLINE)
                .toList();
        Stream<Sentence> marked = whole.stream()
                .filter(s -> RULES.rule("dateline")
                        .matcher(report.matching(), s.span())
                        .lookingAt());
        return Stream.concat(marked, whole.stream().limit(LEAD_SENTENCES))
                .distinct()
                .toList();
    }
}
