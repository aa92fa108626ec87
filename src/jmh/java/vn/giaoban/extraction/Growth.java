package vn.giaoban.extraction;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.giaoban.text.ReportText;

/** How the time of reading grows from 10 kB to 1 MB, for texts as they come and for texts made to be dear. */
final class Growth {

    private static final int[] CHARACTERS = {10_000, 30_000, 100_000, 300_000, 1_000_000};

    /** That the text reports a meeting, so that all stages run. */
    private static final String MEETING = "Sáng 12/3, Huyện ủy Tân Hội tổ chức Hội nghị giao ban quý I/2023. "
            + "Đồng chí Bí thư Huyện ủy chủ trì hội nghị. Phát biểu tại hội nghị, đồng chí yêu cầu các xã rà soát. ";

    private Growth() {}

    /** For each shape and size the seconds of processor time, and how many times as much that is as the same speed at 10 000 characters would take. */
    static void print() throws IOException {
        System.out.printf("%-22s", "characters");
        for (int characters : CHARACTERS) {
            System.out.printf(" %,17d", characters);
        }
        System.out.println();
        shapes().forEach(Growth::print);
    }

    private static void print(String shape, String pattern) {
        var extractor = new Extractor();
        System.out.printf("%-22s", shape);
        double first = 0;
        for (int characters : CHARACTERS) {
            String text = MEETING + repeated(pattern, characters - MEETING.length());
            double best = Double.MAX_VALUE;
            for (int run = 0; run < 1 + 100_000 / characters; run++) {
                long start = Processor.nanos();
                ReportText report = ReportText.of(text);
                FactsJson.of(shape, report, extractor.read(report));
                best = Math.min(best, (Processor.nanos() - start) / 1e9);
            }
            first = first == 0 ? best / characters : first;
            System.out.printf(" %8.3f s × %4.1f", best, best / characters / first);
        }
        System.out.println();
    }

    private static Map<String, String> shapes() throws IOException {
        String reports = String.join("\n", BenchmarkReports.texts());
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put("reports", reports + "\n");
        shapes.put("one line", reports.replace('\n', ' ') + " ");
        shapes.put("no full stop", reports.replaceAll("[\n.!?…]+", " ") + " ");
        shapes.put("names", names());
        shapes.put("numbers with units", numbers());
        shapes.put("digits", "1234567890");
        shapes.put("semicolons", "; ");
        shapes.put("brackets, quotes", "Hội nghị (\" [ ");
        shapes.put("one demand repeated", "yêu cầu các xã ");
        shapes.put("one title repeated", "Bí thư Huyện ủy ");
        shapes.put("one document repeated", "Chỉ thị số 05-CT/TW và số 18-NQ/TW, ");
        shapes.put("one period repeated", "tháng 3 ");
        shapes.put("one letter", "a");
        shapes.put("spaces", " ");
        shapes.put("full stops", ".");
        return shapes;
    }

    private static String names() {
        var random = new Random(3);
        List<String> families = List.of("Nguyễn", "Trần", "Lê", "Rah", "Ksor", "Đinh");
        List<String> given = List.of("An", "Bình", "Chung", "Dũng", "Hà", "Tuấn", "Lan", "Hoa");
        var text = new StringBuilder();
        while (text.length() < 1_000_000) {
            text.append(families.get(random.nextInt(families.size())))
                    .append(" Văn ")
                    .append(given.get(random.nextInt(given.size())))
                    .append((char) ('a' + random.nextInt(26)))
                    .append(random.nextInt(3) == 0 ? ", Phó Bí thư Huyện ủy, " : " ");
        }
        return text.toString();
    }

    private static String numbers() {
        var random = new Random(5);
        List<String> units = List.of(" xã ", "% ", " tỷ đồng ", " ");
        var text = new StringBuilder();
        while (text.length() < 1_000_000) {
            text.append(random.nextInt(100_000)).append(units.get(random.nextInt(units.size())));
        }
        return text.toString();
    }

    private static String repeated(String pattern, int characters) {
        return pattern.repeat(characters / pattern.length() + 1).substring(0, characters);
    }
}
