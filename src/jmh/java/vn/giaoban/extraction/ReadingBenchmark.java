package vn.giaoban.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.giaoban.extraction.Zones.Zone;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;

/** One report of 5 kB an invocation: all of reading, and each stage by itself on what the stages before it give. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@State(Scope.Thread)
public class ReadingBenchmark {

    /** What the stages before hand on. */
    private record Before(
            String raw,
            ReportText report,
            List<ReferenceFact> references,
            MeetingFact meeting,
            Zones zones,
            PersonFinder.Reading reading) {}

    private final Extractor extractor = new Extractor();
    private final MeetingFinder meetings = new MeetingFinder();
    private final PersonFinder persons = new PersonFinder();
    private final RoleFinder roles = new RoleFinder();
    private final TaskForm form = new TaskForm();
    private List<Before> reports = List.of();
    private int next;

    @Setup(Level.Trial)
    public void read() throws IOException {
        reports = BenchmarkReports.ofOneSize().stream().flatMap(this::before).toList();
    }

    /** Nothing for a text that reports no meeting: its reading ends there. */
    private Stream<Before> before(String raw) {
        ReportText report = ReportText.of(raw);
        var zones = new Zones(report, report.matching());
        List<ReferenceFact> references = new ReferenceFinder().find(report);
        return meetings.find(report, references).stream()
                .map(meeting -> new Before(
                        raw,
                        report,
                        references,
                        meeting,
                        zones,
                        persons.read(report, report.matching(), zones)));
    }

    private Before next() {
        next = next + 1 < reports.size() ? next + 1 : 0;
        return reports.get(next);
    }

    @Benchmark
    public ReportFacts all() {
        return extractor.read(ReportText.of(next().raw));
    }

    /** The floor: the text normalised and cut into sentences. */
    @Benchmark
    public ReportText text() {
        return ReportText.of(next().raw);
    }

    @Benchmark
    public Object references() {
        return new ReferenceFinder().find(next().report);
    }

    @Benchmark
    public Object meeting() {
        Before before = next();
        return meetings.find(before.report, before.references);
    }

    @Benchmark
    public Object people() {
        ReportText report = next().report;
        return persons.read(report, report.matching(), new Zones(report, report.matching()));
    }

    @Benchmark
    public Object roles() {
        Before before = next();
        for (Sentence sentence : before.report.sentences()) {
            List<Mention> mentions = before.reading.in(sentence.span());
            roles.read(before.report.matching(), sentence.span(), mentions, before.reading.people(), null);
        }
        return before;
    }

    /** With the groups of those who attend, who are read from the same sentences. */
    @Benchmark
    public Object directives() {
        Before before = next();
        String text = before.report.matching();
        var groups = new GroupFinder(before.report, text, form);
        var directives = new DirectiveFinder(
                before.report,
                text,
                before.reading.people(),
                form,
                MeetingTime.of(before.meeting),
                before.meeting.host());
        for (Sentence sentence : before.report.sentences()) {
            if (before.zones.of(sentence.paragraph()) == Zone.BODY) {
                List<Mention> mentions = before.reading.in(sentence.span());
                groups.in(sentence.span(), mentions);
                directives.read(sentence, mentions, true);
            }
        }
        return directives.found();
    }

    /** With what they are of and against, and what does not agree. */
    @Benchmark
    public Object metrics() {
        Before before = next();
        List<MetricFact> found = new MetricFinder().find(before.report);
        return new Doubts(before.report).of(new Comparisons(before.report, before.meeting).of(found));
    }
}
