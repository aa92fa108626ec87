package vn.giaoban.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Report;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;

/**
 * The report beside its facts.
 *
 * @param id null for a report that is not stored
 * @param address of the page that shows it; null for a report that is not stored
 * @param size of the original in bytes
 * @param sha256 of the original, in hexadecimal digits
 */
record ShownReport(
        @Nullable Long id,
        @Nullable String address,
        String fileName,
        long size,
        String sha256,
        @Nullable String source,
        String extractorVersion,
        List<ShownSentence> sentences) {

    static ShownReport of(Report report, ReportText text) {
        return new ShownReport(
                report.id(),
                address(report),
                report.fileName(),
                report.original().length,
                HexFormat.of().formatHex(report.sha256()),
                report.source(),
                report.extractorVersion(),
                sentences(report, text, null));
    }

    /** @param boxed a passage that stands out; null for none */
    static List<ShownSentence> sentences(Report report, ReportText text, @Nullable Span boxed) {
        List<FactMark> facts = marks(report);
        List<FactMark> marks = boxed == null
                ? facts
                : Stream.concat(facts.stream(), Stream.of(new FactMark(FactKind.BOXED, 1, boxed)))
                        .toList();
        var sentences = new ArrayList<ShownSentence>();
        int paragraph = -1;
        for (Sentence sentence : text.sentences()) {
            sentences.add(new ShownSentence(
                    sentence.number(),
                    sentence.paragraph() != paragraph,
                    Passages.of(text.text(), sentence.span(), marks),
                    backs(sentence.span(), facts)));
            paragraph = sentence.paragraph();
        }
        return sentences;
    }

    private static @Nullable String address(Report report) {
        if (report.id() == null) {
            return null;
        }
        Meeting meeting = report.meeting();
        String page = "/cuoc-hop/" + meeting.id();
        return meeting.reports().get(0) == report ? page : page + "?bao-cao=" + report.id();
    }

    /** The address of this report with all that is a person's lifted out. */
    public String following(int person) {
        return address + (address != null && address.contains("?") ? "&" : "?") + FollowedPerson.PARAMETER + "=n"
                + person;
    }

    private static List<FactMark> marks(Report report) {
        return Stream.of(
                        report.directives().stream()
                                .map(d -> new FactMark(
                                        FactKind.DIRECTIVE,
                                        d.ordinal(),
                                        d.anchor().span())),
                        report.participations().stream()
                                .flatMap(p -> p.mentions().stream()
                                        .map(m -> new FactMark(FactKind.PERSON, p.ordinal(), m.span()))),
                        report.metrics().stream()
                                .map(m -> new FactMark(
                                        FactKind.METRIC, m.ordinal(), m.anchor().span())),
                        report.citations().stream()
                                .flatMap(c -> c.mentions().stream()
                                        .map(m -> new FactMark(FactKind.DOCUMENT, c.ordinal(), m.span()))))
                .flatMap(s -> s)
                .toList();
    }

    private static List<ShownSentence.Back> backs(Span sentence, List<FactMark> marks) {
        return Arrays.stream(FactKind.values())
                .map(kind -> new ShownSentence.Back(
                        kind,
                        marks.stream()
                                .filter(m -> m.kind() == kind && m.span().overlaps(sentence))
                                .map(FactMark::ordinal)
                                .distinct()
                                .sorted()
                                .toList()))
                .filter(back -> !back.ordinals().isEmpty())
                .toList();
    }
}
