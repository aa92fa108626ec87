package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.giaoban.search.SeededArchive.Official;
import vn.giaoban.search.SeededArchive.Sitting;
import vn.giaoban.search.SeededArchive.Task;

/** Five hundred questions that people could ask of a made-up archive, always the same ones, mixed. */
final class SeededQuestions {

    private static final long SEED = 500;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SeededArchive archive;
    private final Random random = new Random(SEED);
    private final List<Asked> all = new ArrayList<>();

    /** @param parameters of the page's address, unencoded */
    record Asked(String kind, DirectiveQuestion question, Map<String, String> parameters) {}

    private SeededQuestions(SeededArchive archive) {
        this.archive = archive;
    }

    static List<Asked> of(SeededArchive archive) {
        var questions = new SeededQuestions(archive);
        questions.add(50, "name", () -> Map.of("nguoi", questions.name()));
        questions.add(40, "name, no accents", () -> Map.of("nguoi", unaccented(questions.name())));
        questions.add(20, "name, one word", () -> Map.of("nguoi", unaccented(questions.name()).replace(" ", "")));
        questions.add(30, "title", () -> Map.of("nguoi", SeededWords.draw(SeededWords.TITLES, questions.random)));
        questions.add(70, "words", () -> Map.of("q", questions.words(2 + questions.random.nextInt(3))));
        questions.add(
                60, "words, no accents", () -> Map.of("q", unaccented(questions.words(2 + questions.random.nextInt(3)))));
        questions.add(40, "phrase", () -> Map.of("q", '"' + questions.words(3) + '"'));
        questions.add(30, "minus", () -> Map.of("q", questions.words(2) + " -" + questions.words(1)));
        questions.add(30, "document", () -> Map.of("q", questions.document()));
        questions.add(30, "words in a place", () -> Map.of("q", questions.words(2), "dia-ban", questions.sitting().place()));
        questions.add(
                30,
                "words in a year",
                () -> Map.of("q", questions.words(2), "nam", String.valueOf(2014 + questions.random.nextInt(11))));
        questions.add(10, "one letter", () -> Map.of("q", String.valueOf((char) ('a' + questions.random.nextInt(26)))));
        questions.add(20, "misspelled", () -> Map.of("q", questions.misspelled()));
        questions.add(10, "newest", () -> Map.of("xep", "moi"));
        questions.add(10, "newest of a place", () -> Map.of("dia-ban", questions.sitting().place()));
        questions.add(5, "page 500", () -> Map.of("xep", "moi", "trang", "500"));
        questions.add(5, "page 500 of words", () -> Map.of("q", "tỉnh", "trang", "500"));
        questions.add(10, "forty syllables", () -> Map.of("q", questions.longest()));
        Collections.shuffle(questions.all, questions.random);
        return questions.all;
    }

    private void add(int times, String kind, Supplier<Map<String, String>> asked) {
        for (int i = 0; i < times; i++) {
            Map<String, String> parameters = asked.get();
            Map<String, String[]> given = new LinkedHashMap<>();
            parameters.forEach((name, value) -> given.put(name, new String[] {value}));
            all.add(new Asked(kind, DirectiveQuestion.of(given), parameters));
        }
    }

    private String name() {
        Official official = archive.officials.get(random.nextInt(archive.officials.size()));
        return official.names().get(0);
    }

    private Sitting sitting() {
        return archive.meeting(1 + random.nextInt(archive.directives / SeededArchive.TASKS_OF_MEETING));
    }

    private Task task() {
        List<Task> tasks = sitting().tasks();
        return tasks.get(random.nextInt(tasks.size()));
    }

    /** So many syllables that stand beside each other in some task. */
    private String words(int number) {
        List<String> syllables = syllables(task().words());
        int from = random.nextInt(Math.max(1, syllables.size() - number));
        return String.join(" ", syllables.subList(from, Math.min(syllables.size(), from + number)));
    }

    private String document() {
        var cited = archive.documents.get(random.nextInt(archive.documents.size()));
        return random.nextBoolean() ? cited.number() : cited.kind() + " số " + cited.number();
    }

    /** Two neighbours, and one more letter in the longer one. */
    private String misspelled() {
        while (true) {
            String words = words(2);
            String longer = Arrays.stream(words.split(" ", -1))
                    .max((a, b) -> a.length() - b.length())
                    .orElseThrow();
            if (longer.length() >= 4) {
                return words.replace(longer, longer.charAt(0) + "x" + longer.substring(1));
            }
        }
    }

    private String longest() {
        List<String> syllables = new ArrayList<>();
        Sitting sitting = sitting();
        sitting.tasks().forEach(task -> syllables.addAll(syllables(task.words())));
        int number = 40;
        while (syllables.stream().limit(number).collect(joining(" ")).length() > 200) {
            number--;
        }
        return syllables.stream().limit(number).collect(joining(" "));
    }

    private static List<String> syllables(String text) {
        return Arrays.stream(NO_WORD.split(text)).filter(s -> !s.isEmpty()).toList();
    }

    private static String unaccented(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(java.util.Locale.ROOT);
    }
}
