package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;

/**
 * Reads reports that were spoilt in every way: no exception, and what is promised of facts holds. A failure names its seed;
 * {@code -Dfuzz.seed=…} repeats it. {@code -Dfuzz.minutes=10} runs on, {@code -Dfuzz.reports=DIR} takes other texts.
 */
class MutatedReportsTests {

    private static final Path REPORTS = Path.of(System.getProperty("fuzz.reports", "src/main/resources/samples"));
    private static final int LONG_LINE = 30_000;
    private static final int MEGABYTE = 1_000_000;
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @EnumSource
    void everyMutationIsRead(Mutation mutation) {
        for (String text : texts()) {
            check(mutation.of(text, new Random(mutation.name().hashCode())), mutation);
        }
    }

    @ParameterizedTest
    @MethodSource
    void severalMutationsAreRead(long seed) {
        checkSeed(seed);
    }

    static LongStream severalMutationsAreRead() {
        Long only = Long.getLong("fuzz.seed");
        return only != null ? LongStream.of(only) : LongStream.range(0, 60);
    }

    @Test
    @EnabledIfSystemProperty(named = "fuzz.minutes", matches = "\\d+")
    void mutationsAreReadForMinutes() {
        Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("fuzz.minutes", 0)));
        var broken = new ArrayList<String>();
        long first = System.currentTimeMillis();
        long seed = first;
        for (; Instant.now().isBefore(end) && broken.size() < 20; seed++) {
            try {
                checkSeed(seed);
            } catch (AssertionError e) {
                broken.add(e.getMessage());
            }
        }
        System.out.printf("%d mutated texts of %s read, seeds from %d%n", seed - first, REPORTS, first);
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a",
                "A ",
                "\"",
                "(",
                ";",
                ", ",
                ".",
                "1",
                "1.",
                "yêu cầu, ",
                "yêu cầu và ",
                "các xã và ",
                "Bí thư, ",
                "đồng chí ",
                "Hội nghị ",
                "Ban ",
                "cũng ",
                "Nguyễn Văn An, ",
                "số 1-CT/TW, ",
                "đạt 5% ",
                "1.234.",
                "của ",
                "- "
            })
    void aLongLineOfTheSameIsRead(String words) {
        check(
                "Sáng 12/3, Huyện ủy Tân Hội tổ chức Hội nghị. Đồng chí Bí thư Huyện ủy chủ trì hội nghị, yêu cầu: "
                        + words.repeat(LONG_LINE / words.length()),
                words);
    }

    @Test
    void aMegabyteOfReportsInOneLineIsRead() {
        String reports = String.join(" ", texts()).replace('\n', ' ');
        check(reports.repeat(MEGABYTE / reports.length() + 1), "all reports in one line");
    }

    @Test
    void decompositionAndLineEndsChangeNothing() {
        for (String text : texts()) {
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
            assertThat(json(decomposed)).isEqualTo(json(text));
            assertThat(json(text.replace("\n", "\r\n"))).isEqualTo(json(text));
            assertThat(json("\uFEFF" + text)).isEqualTo(json(text));
        }
    }

    @Test
    void threadsThatShareAnExtractorReadTheSame() throws Exception {
        List<String> texts = texts();
        List<String> alone = texts.stream().map(MutatedReportsTests::json).toList();
        Callable<List<String>> reading =
                () -> texts.stream().map(MutatedReportsTests::json).toList();
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<String>> together : pool.invokeAll(List.of(reading, reading))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void checkSeed(long seed) {
        var random = new Random(seed);
        List<String> texts = texts();
        String text = texts.get(random.nextInt(texts.size()));
        if (random.nextInt(4) == 0) {
            text += "\n" + texts.get(random.nextInt(texts.size()));
        }
        List<Mutation> mutations = Mutation.some(random);
        for (Mutation mutation : mutations) {
            text = mutation.of(text, random);
        }
        check(text, "-Dfuzz.seed=" + seed + " " + mutations);
    }

    @SuppressWarnings("CatchingThrowable")
    private static void check(String raw, Object how) {
        try {
            ReportText report = ReportText.of(raw);
            ReportFacts facts = EXTRACTOR.read(report);
            Promises.areKept(report, facts);
            assertThat(EXTRACTOR.read(ReportText.of(raw))).isEqualTo(facts);
        } catch (Throwable broken) {
            throw new AssertionError("reading of " + how + ": " + broken, broken);
        }
    }

    private static String json(String raw) {
        ReportText report = ReportText.of(raw);
        return FactsJson.of("report", report, EXTRACTOR.read(report)).toString();
    }

    private static List<String> texts() {
        try (Stream<Path> files = Files.list(REPORTS)) {
            var texts = new ArrayList<String>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
