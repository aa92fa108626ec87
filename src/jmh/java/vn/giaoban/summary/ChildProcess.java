package vn.giaoban.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process and its descendants took. Memory and processor time are looked at every twentieth of a second (Linux's {@code /proc}), so
 * that what one of them does in its last moments is not in it.
 *
 * @param megabytes the most that was resident at a time, where pages shared by several processes count in each by their share
 */
record ChildProcess(double seconds, double cpuSeconds, long megabytes) {

    private static final long EVERY_MILLIS = 50;

    static ChildProcess run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Long, Duration> cpu = new HashMap<>();
        long kilobytes = 0;
        while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            long now = 0;
            for (ProcessHandle each :
                    Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
                each.info().totalCpuDuration().ifPresent(spent -> cpu.put(each.pid(), spent));
                now += resident(each.pid());
            }
            kilobytes = Math.max(kilobytes, now);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + process.exitValue());
        }
        return new ChildProcess(
                (System.nanoTime() - start) / 1e9,
                cpu.values().stream().mapToLong(Duration::toMillis).sum() / 1e3,
                kilobytes / 1000);
    }

    private static long resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
