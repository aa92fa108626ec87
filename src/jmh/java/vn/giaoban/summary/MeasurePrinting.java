package vn.giaoban.summary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints made-up quarters of 5, 50 and 200 meetings, tagged and archival, in turn with headless Chromium printing the same XHTML to a plain
 * PDF. {@code -Drounds=N} pairs, after {@code -Dwarm-up=N} unmeasured ones. Memory is the most that is resident: of a process that prints
 * once, and of all of Chromium's processes together.
 */
public final class MeasurePrinting {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final int WARM_UP = Integer.getInteger("warm-up", 2);
    private static final List<Integer> MEETINGS = List.of(5, 50, 200);
    private static final LocalDate DATED = LocalDate.of(2024, 7, 9);
    private static final Path HOME = Path.of("target", "bench", "printing");

    private MeasurePrinting() {}

    /** @param arguments none, or the XHTML and the PDF of the process whose memory is looked at */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(HOME);
        if (arguments.length == 2) {
            ours(Files.readString(Path.of(arguments[0])), Path.of(arguments[1]));
            return;
        }
        System.out.printf(
                "%-9s %7s %6s | %8s %8s %8s %8s | %8s %8s %8s | %6s%n",
                "meetings", "pages", "kB", "s", "first s", "cpu s", "MB", "Chrom. s", "cpu s", "MB", "ratio");
        for (int meetings : MEETINGS) {
            measure(meetings);
        }
    }

    private static void measure(int meetings) throws Exception {
        String xhtml = new SummaryXhtml(new PrintedWords(), QuarterPdfTests.settings())
                .of(ManyMeetings.quarter(meetings));
        Path html = HOME.resolve(meetings + ".html");
        Path pdf = HOME.resolve(meetings + ".pdf");
        Path other = HOME.resolve(meetings + "-chromium.pdf");
        Files.writeString(html, xhtml);
        ChildProcess alone = ChildProcess.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                MeasurePrinting.class.getName(),
                html.toString(),
                pdf.toString()));
        var ours = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var theirs = new ArrayList<ChildProcess>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long cpuBefore = cpu();
            long start = System.nanoTime();
            ours(xhtml, pdf);
            double seconds = (System.nanoTime() - start) / 1e9;
            double worked = (cpu() - cpuBefore) / 1e9;
            ChildProcess chromium = ChildProcess.run(List.of(
                    System.getProperty("chromium", "/usr/bin/chromium"),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-pdf-header-footer",
                    "--print-to-pdf=" + other.toAbsolutePath(),
                    html.toUri().toString()));
            if (round >= 0) {
                ours.add(seconds);
                cpu.add(worked);
                theirs.add(chromium);
            }
        }
        double mine = median(ours.stream());
        double chromium = median(theirs.stream().map(ChildProcess::seconds));
        System.out.printf(
                "%-9d %7d %6d | %8.2f %8.2f %8.2f %8d | %8.2f %8.2f %8d | %6.2f%n",
                meetings,
                pages(pdf),
                Files.size(pdf) / 1000,
                mine,
                alone.seconds(),
                median(cpu.stream()),
                alone.megabytes(),
                chromium,
                median(theirs.stream().map(ChildProcess::cpuSeconds)),
                (long) median(theirs.stream().map(c -> (double) c.megabytes())),
                mine / chromium);
    }

    private static void ours(String xhtml, Path pdf) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
            new PdfPrinter().print(xhtml, DATED, out, PrintingWatch.NOBODY);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
