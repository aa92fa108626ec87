package vn.giaoban.web;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaoban.CountedDatabase;
import vn.giaoban.GiaoBanApplication;
import vn.giaoban.search.SeededArchive;
import vn.giaoban.search.SeededIndex;
import vn.giaoban.search.SeededRows;

/**
 * Serves a made-up archive ({@code -Dmeetings=N}, below {@code target/bench}, kept for the next run) and prints how fast its pages are
 * answered over HTTP, the first time and again, beside a page that shows no data and is made each time. The kinds take turns, so that what else the machine does slows all of them.
 */
public final class MeasurePages {

    private static final int MEETINGS = Integer.getInteger("meetings", 20_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final int WARM_UP = Integer.getInteger("warm-up", 20);
    private static final int AT_ONCE = 40;
    private static final Path HOME = Path.of("target", "bench", "pages-" + MEETINGS);

    /** The share of the static page's requests a second that list, meeting and person are to reach. */
    private static final double BAR = 0.5;

    private static final String PAGES = System.getProperty("pages", ".*");

    private MeasurePages() {}

    public static void main(String[] arguments) throws Exception {
        try (var application = new SpringApplicationBuilder(
                        GiaoBanApplication.class, CountedDatabase.Configuration.class)
                .run(
                        "--server.port=0",
                        "--giaoban.data=" + HOME,
                        "--giaoban.samples=false",
                        "--giaoban.search.check-every=1d")) {
            var database = application.getBean(DataSource.class);
            var archive =
                    new SeededArchive(MEETINGS * SeededArchive.TASKS_OF_MEETING, SeededRows.places(database));
            System.out.printf("%,d meetings in %s%n", MEETINGS, HOME);
            build(application, archive);
            String server = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
            List<AskedPage> pages = AskedPage.of(archive, MEETINGS, server).stream()
                    .filter(page -> page.kind().equals("static") || page.kind().matches(PAGES))
                    .toList();
            for (int clients : new int[] {1, 8}) {
                measure(pages, clients);
            }
        }
    }

    private static void build(ApplicationContext application, SeededArchive archive) throws Exception {
        long rows = application.getBean(JdbcClient.class).sql("select count(*) from meeting").query(Long.class).single();
        long start = System.nanoTime();
        if (rows == 0) {
            new SeededRows(application.getBean(DataSource.class)).write(archive);
        }
        SeededIndex.fill(application);
        System.out.printf("there and indexed after %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void measure(List<AskedPage> pages, int clients) throws InterruptedException {
        List<HttpClient> connections = Stream.generate(
                        () -> HttpClient.newBuilder().version(Version.HTTP_1_1).build())
                .limit(clients)
                .toList();
        rounds(pages, connections, WARM_UP);
        Table table = rounds(pages, connections, ROUNDS);
        print("addresses asked for the first time", table.first, clients);
        print("addresses asked before", table.again, clients);
    }

    private record Table(List<PageTimings> first, List<PageTimings> again) {}

    private static Table rounds(List<AskedPage> pages, List<HttpClient> connections, int rounds)
            throws InterruptedException {
        var table = new Table(timings(pages, true, connections), timings(pages, false, connections));
        for (int round = 0; round < rounds; round++) {
            for (int page = 0; page < pages.size(); page++) {
                table.first.get(page).ask(AT_ONCE);
                table.again.get(page).ask(AT_ONCE);
            }
        }
        return table;
    }

    private static List<PageTimings> timings(List<AskedPage> pages, boolean first, List<HttpClient> connections) {
        return pages.stream()
                .map(page -> new PageTimings(page, first, connections))
                .toList();
    }

    private static void print(String asked, List<PageTimings> timings, int clients) {
        PageTimings still = timings.get(0);
        System.out.printf("%n%d client%s, %s%n", clients, clients == 1 ? "" : "s", asked);
        System.out.printf(
                "%-26s %10s %8s %8s %8s %9s %9s %9s %6s%n",
                "", "requests/s", "p50 ms", "p99 ms", "kB gzip", "statements", "worked ms", "MB made", "ratio");
        for (PageTimings timing : timings) {
            double ratio = timing.perSecond() / still.perSecond();
            System.out.printf(
                    "%-26s %10.1f %8.2f %8.2f %8.1f %9.1f %9.2f %9.2f %6.2f%s%n",
                    timing.page.kind(),
                    timing.perSecond(),
                    timing.quantile(.5),
                    timing.quantile(.99),
                    timing.kilobytes(),
                    timing.statements(),
                    timing.workedMillis(),
                    timing.megabytesAllocated(),
                    ratio,
                    timing.page.bar() && ratio < BAR ? " below the bar of " + BAR : "");
        }
    }
}
