package vn.giaoban.web;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import vn.giaoban.CountedDatabase;

/** How pages of one kind were answered to a number of clients, each on a connection of its own that is kept. */
final class PageTimings {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final AtomicInteger ASKED = new AtomicInteger();

    private static final Duration LONGEST = Duration.ofMillis(400);

    final AskedPage page;
    private final List<HttpClient> clients;
    private final boolean first;
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private final LongAdder bytes = new LongAdder();
    private final AtomicInteger next = new AtomicInteger();
    private double seconds;
    private Spent spent = new Spent(0, 0, 0);

    /** What the threads that answer have used. */
    private record Spent(double millis, double megabytes, long statements) {

        static Spent untilNow() {
            long[] ids = Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                    .filter(Objects::nonNull)
                    .filter(thread -> answers(thread.getThreadName()))
                    .mapToLong(thread -> thread.getThreadId())
                    .toArray();
            return new Spent(
                    Arrays.stream(THREADS.getThreadCpuTime(ids)).sum() / 1e6,
                    Arrays.stream(THREADS.getThreadAllocatedBytes(ids)).sum() / 1e6,
                    CountedDatabase.statements(Spent::answers));
        }

        private static boolean answers(String thread) {
            return thread.startsWith("http-nio-") && thread.contains("-exec-");
        }

        Spent since(Spent before) {
            return new Spent(
                    millis - before.millis, megabytes - before.megabytes, statements - before.statements);
        }

        Spent and(Spent other) {
            return new Spent(
                    millis + other.millis, megabytes + other.megabytes, statements + other.statements);
        }
    }

    /** @param first whether every address is one that nobody has asked for before */
    PageTimings(AskedPage page, boolean first, List<HttpClient> clients) {
        this.page = page;
        this.first = first;
        this.clients = clients;
    }

    /** So many times, or fewer where that takes longer than {@link #LONGEST}. */
    void ask(int times) throws InterruptedException {
        Spent before = Spent.untilNow();
        long start = System.nanoTime();
        var left = new AtomicInteger(times);
        var threads = new ArrayList<Thread>();
        for (HttpClient client : clients) {
            var thread = new Thread(() -> {
                while (left.getAndDecrement() > 0 && System.nanoTime() - start < LONGEST.toNanos()) {
                    URI address = page.addresses()
                            .get(Math.floorMod(next.getAndIncrement(), page.addresses().size()));
                    ask(client, first ? neverAsked(address) : address);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        seconds += (System.nanoTime() - start) / 1e9;
        spent = spent.and(Spent.untilNow().since(before));
    }

    /** The same page: it ignores what it does not know. */
    private static URI neverAsked(URI address) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + "lan=" + ASKED.incrementAndGet());
    }

    private void ask(HttpClient client, URI address) {
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            millis.add((System.nanoTime() - start) / 1e6);
            bytes.add(answer.body().length);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + answer.statusCode());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(address.toString(), e);
        }
    }

    double perSecond() {
        return millis.size() / seconds;
    }

    /** Of a processor for one request; the database's work is not in it. */
    double workedMillis() {
        return spent.millis / millis.size();
    }

    double megabytesAllocated() {
        return spent.megabytes / millis.size();
    }

    double statements() {
        return (double) spent.statements / millis.size();
    }

    /** Transferred for one page, without its headers. */
    double kilobytes() {
        return bytes.sum() / 1e3 / millis.size();
    }

    double quantile(double share) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
