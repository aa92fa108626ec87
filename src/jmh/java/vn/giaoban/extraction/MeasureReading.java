package vn.giaoban.extraction;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.giaoban.text.ReportText;

/** Prints how fast one warm thread reads, what each stage takes of it, and how time grows with the text. */
public final class MeasureReading {

    private static final List<String> STAGES =
            List.of("text", "references", "meeting", "people", "roles", "directives", "metrics");

    private MeasureReading() {}

    public static void main(String[] args) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName() + ".*")
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Dreports=" + BenchmarkReports.DIRECTORY)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        print(results);
        Growth.print();
    }

    private static void print(Collection<RunResult> results) throws IOException {
        RunResult all = of("all", results);
        double micros = micros(all);
        double floor = micros(of("text", results));
        System.out.printf("reports of 5 kB from %s, one warm thread%n", BenchmarkReports.DIRECTORY);
        System.out.printf("reports per second %9.0f%n", 1e6 / micros);
        System.out.printf("                   %9.0f by processor time, which other work hardly touches%n", byProcessorTime());
        System.out.printf(
                "one report         %9.0f µs ± %.0f%n",
                micros, all.getPrimaryResult().getScoreError());
        System.out.printf("allocated for it   %9.0f kB%n", kilobytes(all));
        System.out.printf("floor              %9.0f µs: only normalised and cut into sentences%n", floor);
        System.out.printf("reading to floor   %9.1f times%n%n", micros / floor);
        System.out.printf("%-12s %8s %7s %10s%n", "stage", "µs", "share", "allocated");
        for (String stage : STAGES) {
            RunResult result = of(stage, results);
            System.out.printf(
                    "%-12s %8.0f %6.1f%% %7.0f kB%n",
                    stage, micros(result), 100 * micros(result) / micros, kilobytes(result));
        }
        System.out.println();
    }

    private static double byProcessorTime() throws IOException {
        var extractor = new Extractor();
        List<String> reports = BenchmarkReports.ofOneSize();
        double best = 0;
        for (int round = 0; round < 40; round++) {
            long start = Processor.nanos();
            for (int i = 0; i < 100; i++) {
                extractor.read(ReportText.of(reports.get(i % reports.size())));
            }
            best = Math.max(best, 100 * 1e9 / (Processor.nanos() - start));
        }
        return best;
    }

    private static RunResult of(String benchmark, Collection<RunResult> results) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static double micros(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double kilobytes(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                        .getScore()
                / 1024;
    }
}
