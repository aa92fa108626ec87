package vn.giaoban.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How long questions took, in milliseconds: by the clock, and by what the asking thread had of a processor. */
final class Timings {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ConcurrentLinkedQueue<Taken> taken = new ConcurrentLinkedQueue<>();

    private record Taken(String kind, double millis, double worked) {}

    interface Engine {
        void find(SeededQuestions.Asked asked) throws Exception;
    }

    void time(Engine engine, SeededQuestions.Asked asked) {
        long worked = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        try {
            engine.find(asked);
        } catch (Exception e) {
            throw new IllegalStateException(asked.question().query(), e);
        }
        taken.add(new Taken(
                asked.kind(), (System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6));
    }

    /** All questions once, by several clients at the same time; each asks the next one as soon as its own is answered. */
    void time(Engine engine, List<SeededQuestions.Asked> questions, int clients) throws InterruptedException {
        var next = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int client = 0; client < clients; client++) {
            var thread = new Thread(() -> {
                for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
                    time(engine, questions.get(i));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** The value below which that share of the questions stays. */
    double quantile(double share) {
        return quantile(taken.stream().mapToDouble(Taken::millis), share);
    }

    /** The same of the time that the asking thread worked itself, which other work on the machine hardly changes. */
    double worked(double share) {
        return quantile(taken.stream().mapToDouble(Taken::worked), share);
    }

    double worked(String kind, double share) {
        return quantile(taken.stream().filter(t -> t.kind.equals(kind)).mapToDouble(Taken::worked), share);
    }

    double quantile(String kind, double share) {
        return quantile(taken.stream().filter(t -> t.kind.equals(kind)).mapToDouble(Taken::millis), share);
    }

    private static double quantile(java.util.stream.DoubleStream millis, double share) {
        double[] sorted = millis.sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) Math.floor(sorted.length * share))];
    }

}
