package vn.giaoban.search;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaoban.GiaoBanApplication;

/**
 * Builds a made-up archive ({@code -Ddirectives=N}, below {@code target/bench}, kept for the next run) and prints how fast questions
 * are answered: by the application, by plain Lucene doing the same by hand, and by PostgreSQL's full text search.
 */
public final class MeasureSearch {

    private static final int DIRECTIVES = Integer.getInteger("directives", 200_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int CLIENTS = 8;
    private static final Path HOME = Path.of("target", "bench", "archive-" + DIRECTIVES);
    private static final Path PLAIN = HOME.resolve("plain");

    private MeasureSearch() {}

    public static void main(String[] arguments) throws Exception {
        try (var application = new SpringApplicationBuilder(GiaoBanApplication.class)
                .web(WebApplicationType.NONE)
                .run("--giaoban.data=" + HOME, "--giaoban.samples=false", "--giaoban.search.check-every=1d")) {
            var database = application.getBean(HikariDataSource.class);
            var archive = new SeededArchive(DIRECTIVES, SeededRows.places(database));
            try (var postgres = new PostgresSearch(database)) {
                build(application, archive, postgres);
                try (var plain = new PlainLucene(PLAIN)) {
                    printSizes(postgres, plain);
                    measure(application.getBean(DirectiveSearch.class), plain, postgres, SeededQuestions.of(archive));
                }
            }
        }
    }

    private static void build(ApplicationContext application, SeededArchive archive, PostgresSearch postgres)
            throws IOException, SQLException, InterruptedException {
        System.out.printf("%,d directives in %s%n", DIRECTIVES, HOME);
        var state = application.getBean(IndexState.class);
        long rows = application.getBean(JdbcClient.class).sql("select count(*) from directive").query(Long.class).single();
        if (rows == 0) {
            long start = System.nanoTime();
            new SeededRows(application.getBean(HikariDataSource.class)).write(archive);
            told("rows written", start);
            start = System.nanoTime();
            application.getBean(IndexKeeper.class).keep();
            told("indexed", start);
        }
        // Where an earlier run was broken off, the keeper is at it since the start.
        while (!state.compare().stream().allMatch(IndexState.Compared::agree)) {
            Thread.sleep(20_000);
        }
        if (!PlainLucene.isThere(PLAIN)) {
            long start = System.nanoTime();
            PlainLucene.write(PLAIN, application.getBean(EntityManagerFactory.class));
            told("indexed by plain Lucene", start);
        }
        if (!postgres.isThere()) {
            long start = System.nanoTime();
            postgres.write();
            told("indexed by PostgreSQL", start);
        }
    }

    private static void told(String what, long start) {
        System.out.printf("%-40s %8.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static void printSizes(PostgresSearch postgres, PlainLucene plain) throws IOException, SQLException {
        long[] bytes = postgres.bytes();
        System.out.printf("%-40s %8.1f MB%n", "index", megabytes(HOME.resolve("index")));
        System.out.printf("%-40s %8.1f MB in %d segments%n", "plain Lucene's index", megabytes(PLAIN), plain.segments());
        System.out.printf(
                "%-40s %8.1f MB, of these GIN %.1f MB%n", "PostgreSQL's table for it", bytes[0] / 1e6, bytes[1] / 1e6);
    }

    private static double megabytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }

    private static void measure(
            DirectiveSearch search, PlainLucene plain, PostgresSearch postgres, List<SeededQuestions.Asked> questions)
            throws Exception {
        Timings.Engine ours = asked -> search.find(asked.question());
        Timings.Engine byHand = asked -> plain.find(asked.question());
        Timings.Engine fullText = asked -> postgres.find(asked.parameters());
        compare(search, plain, questions);
        for (int clients : new int[] {1, CLIENTS}) {
            var first = new Timings();
            var second = new Timings();
            var third = new Timings();
            for (int round = 0; round < ROUNDS; round++) {
                if (clients == 1) {
                    inPairs(ours, first, byHand, second, questions);
                } else {
                    first.time(ours, questions, clients);
                    second.time(byHand, questions, clients);
                }
            }
            if (!Boolean.getBoolean("lucene-only")) {
                third.time(fullText, questions, clients);
            }
            print(clients, first, second, third, questions);
        }
        printMemory();
    }

    /** One after the other, so that what else the machine does slows both; first one of them begins, then the other. */
    private static void inPairs(
            Timings.Engine one, Timings first, Timings.Engine other, Timings second, List<SeededQuestions.Asked> questions) {
        boolean swapped = false;
        for (var asked : questions) {
            if (swapped) {
                second.time(other, asked);
                first.time(one, asked);
            } else {
                first.time(one, asked);
                second.time(other, asked);
            }
            swapped = !swapped;
        }
    }

    /** Has both answer all questions, and tells where they differ. */
    private static void compare(DirectiveSearch search, PlainLucene plain, List<SeededQuestions.Asked> questions)
            throws IOException {
        int same = 0;
        long hits = 0;
        for (int round = 0; round < 2; round++) {
            same = 0;
            hits = 0;
            for (var asked : questions) {
                DirectiveHits found = search.find(asked.question());
                PlainLucene.Found expected = plain.find(asked.question());
                List<String> differences = Differences.between(found, expected);
                hits += found.total();
                same += differences.isEmpty() ? 1 : 0;
                if (round == 0 && !differences.isEmpty()) {
                    System.out.printf("differs: %s: %s%n", asked.parameters(), differences);
                }
            }
        }
        System.out.printf(
                "%d of %d questions have plain Lucene's total, hits, order, marks and counts; %,d hits a question%n",
                same, questions.size(), hits / questions.size());
    }

    private static void print(
            int clients, Timings ours, Timings plain, Timings postgres, List<SeededQuestions.Asked> questions) {
        System.out.printf("%n%d client%s, ms; the ratios are to plain Lucene%n", clients, clients == 1 ? "" : "s");
        System.out.printf(
                "%-20s %9s %8s  %9s %8s  %6s %6s  %6s %6s  %9s %9s%n",
                "", "p50", "p99", "plain p50", "p99", "p50", "p99", "worked", "p99", "full text", "p99");
        print("all", ours::quantile, plain::quantile, ours::worked, plain::worked, postgres::quantile);
        questions.stream().map(SeededQuestions.Asked::kind).distinct().sorted().forEach(kind -> print(
                kind,
                share -> ours.quantile(kind, share),
                share -> plain.quantile(kind, share),
                share -> ours.worked(kind, share),
                share -> plain.worked(kind, share),
                share -> postgres.quantile(kind, share)));
        System.out.printf(
                "p50 is %.2f of plain Lucene's; p99 is %.2f of PostgreSQL's p50%n",
                ours.quantile(.5) / plain.quantile(.5), ours.quantile(.99) / postgres.quantile(.5));
    }

    private static void print(
            String kind,
            DoubleUnaryOperator ours,
            DoubleUnaryOperator plain,
            DoubleUnaryOperator worked,
            DoubleUnaryOperator plainWorked,
            DoubleUnaryOperator postgres) {
        System.out.printf(
                "%-20s %9.2f %8.2f  %9.2f %8.2f  %6.2f %6.2f  %6.2f %6.2f  %9.1f %9.1f%n",
                kind,
                ours.applyAsDouble(.5),
                ours.applyAsDouble(.99),
                plain.applyAsDouble(.5),
                plain.applyAsDouble(.99),
                ours.applyAsDouble(.5) / plain.applyAsDouble(.5),
                ours.applyAsDouble(.99) / plain.applyAsDouble(.99),
                worked.applyAsDouble(.5) / plainWorked.applyAsDouble(.5),
                worked.applyAsDouble(.99) / plainWorked.applyAsDouble(.99),
                postgres.applyAsDouble(.5),
                postgres.applyAsDouble(.99));
    }

    private static void printMemory() throws IOException {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                "%nheap in use %.0f MB of at most %.0f MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6, runtime.maxMemory() / 1e6);
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS") || line.startsWith("RssAnon"))
                    .forEach(line -> System.out.println(line.replaceAll("\\s+", " ")));
        }
    }
}
