package vn.giaoban.search;

import static vn.giaoban.search.SeededWords.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A made-up archive of any size, always the same one: officials, documents, and meetings with the tasks given there. */
public final class SeededArchive {

    public static final int TASKS_OF_MEETING = 15;

    private static final int DOCUMENTS = 400;
    private static final long SEED = 20_240_620;
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 2);
    private static final int DAYS = 11 * 365;

    final int directives;
    public final List<Official> officials;
    final List<Cited> documents;
    private final int tasksOfMeeting;
    private final List<String> places;

    /** @param names how the name is written, the usual form first */
    public record Official(int id, List<String> names, String title, String place) {}

    public record Cited(int id, String kind, String number) {}

    /** @param heldOn null where no report says */
    public record Sitting(
            int id, String title, @Nullable LocalDate heldOn, String place, List<Giver> givers, List<Task> tasks) {

        String text() {
            var text = new StringBuilder();
            givers.forEach(giver -> text.append(giver.sentence()));
            tasks.forEach(task -> text.append(task.words).append(".\n"));
            return text.toString();
        }
    }

    /** @param start of the name in the report */
    public record Giver(int id, Official official, List<String> titles, int start) {

        private static final String BEFORE_NAME = "Dự họp có ";

        String name() {
            return official.names.get(0);
        }

        String sentence() {
            return BEFORE_NAME + name() + ", " + String.join(", ", titles) + ".\n";
        }

        int startOf(String title) {
            return start - BEFORE_NAME.length() + sentence().indexOf(title, BEFORE_NAME.length() + name().length());
        }
    }

    /**
     * @param giver null where a body gives it
     * @param document null where it cites none
     */
    public record Task(
            int id,
            int ordinal,
            int start,
            String words,
            @Nullable Giver giver,
            @Nullable String addressee,
            @Nullable Cited document) {

        int end() {
            return start + words.length();
        }
    }

    /** @param places slugs of places that there were in all of 2014 to 2024 */
    public SeededArchive(int directives, List<String> places) {
        this(directives, TASKS_OF_MEETING, places);
    }

    /** @param tasksOfMeeting how many of the directives each meeting has */
    public SeededArchive(int directives, int tasksOfMeeting, List<String> places) {
        this.directives = directives;
        this.tasksOfMeeting = tasksOfMeeting;
        this.places = List.copyOf(places);
        var random = new Random(SEED);
        documents = IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(id -> document(id, random))
                .toList();
        officials = IntStream.rangeClosed(1, Math.max(2_500, directives / 80))
                .mapToObj(id -> official(id, random))
                .toList();
    }

    /** How many there are, by id from 1. */
    public int documents() {
        return documents.size();
    }

    /** By id, from 1; each is made when it is reached. */
    public Stream<Sitting> meetings() {
        return IntStream.rangeClosed(1, (directives + tasksOfMeeting - 1) / tasksOfMeeting)
                .mapToObj(this::meeting);
    }

    public Sitting meeting(int id) {
        var random = new Random(SEED * 31 + id * 2_654_435_761L);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        String place = places.get(random.nextInt(places.size()));
        String title = "%s quý %d/%d"
                .formatted(draw(SeededWords.MEETINGS, random), (day.getMonthValue() + 2) / 3, day.getYear());
        List<Giver> givers = givers(id, place, random);
        var tasks = new ArrayList<Task>();
        int start = givers.stream().mapToInt(giver -> giver.sentence().length()).sum();
        for (int ordinal = 1; ordinal <= tasksOfMeeting; ordinal++) {
            int task = (id - 1) * tasksOfMeeting + ordinal;
            if (task <= directives) {
                tasks.add(task(task, ordinal, start, givers, random));
                start += tasks.get(ordinal - 1).words.length() + 2;
            }
        }
        return new Sitting(id, title, random.nextInt(20) == 0 ? null : day, place, givers, tasks);
    }

    private List<Giver> givers(int meeting, String place, Random random) {
        int first = places.indexOf(place);
        var chosen = new LinkedHashSet<Official>();
        int ofPlace = officials.size() / places.size();
        while (chosen.size() < 4) {
            double drawn = random.nextDouble();
            chosen.add(officials.get(first + places.size() * (int) (ofPlace * drawn * drawn)));
        }
        var givers = new ArrayList<Giver>();
        int start = 0;
        for (Official official : chosen) {
            List<String> titles = random.nextInt(4) > 0
                    ? List.of(official.title)
                    : Stream.of("Ủy viên Ban Thường vụ Tỉnh ủy", official.title)
                            .distinct()
                            .toList();
            var giver = new Giver(
                    (meeting - 1) * 4 + givers.size() + 1, official, titles, start + Giver.BEFORE_NAME.length());
            givers.add(giver);
            start += giver.sentence().length();
        }
        return givers;
    }

    private Task task(int id, int ordinal, int start, List<Giver> givers, Random random) {
        var words = new StringBuilder(draw(SeededWords.VERBS, random));
        words.replace(0, 1, words.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
        words.append(' ').append(draw(SeededWords.OBJECTS, random));
        for (int more = random.nextInt(3); more > 0; more--) {
            words.append(more == 1 ? " và " : ", ")
                    .append(draw(SeededWords.VERBS, random))
                    .append(' ')
                    .append(draw(SeededWords.OBJECTS, random));
        }
        if (random.nextInt(3) == 0) {
            words.append(" tại ").append(draw(SeededWords.DISTRICTS, random));
        }
        if (random.nextInt(4) == 0) {
            words.append(", đạt ").append(5 + random.nextInt(95)).append('%');
        }
        Cited document = random.nextInt(8) == 0 ? documents.get(random.nextInt(documents.size())) : null;
        if (document != null) {
            words.append(" theo ").append(document.kind).append(" số ").append(document.number);
        }
        words.append(' ').append(draw(SeededWords.TAILS, random));
        Giver giver = random.nextInt(12) == 0 ? null : givers.get(random.nextInt(givers.size()));
        String addressee = random.nextInt(3) == 0
                ? null
                : random.nextInt(5) == 0
                        ? "Huyện ủy " + draw(SeededWords.DISTRICTS, random)
                        : draw(SeededWords.ADDRESSEES, random);
        return new Task(id, ordinal, start, words.toString(), giver, addressee, document);
    }

    private Official official(int id, Random random) {
        String name = "%s %s %s"
                .formatted(
                        draw(SeededWords.SURNAMES, random),
                        draw(SeededWords.MIDDLE_NAMES, random),
                        draw(SeededWords.GIVEN_NAMES, random));
        List<String> names = random.nextInt(20) == 0 ? List.of(name, name.replaceFirst(" ", "")) : List.of(name);
        return new Official(id, names, draw(SeededWords.TITLES, random), places.get((id - 1) % places.size()));
    }

    private static Cited document(int id, Random random) {
        String symbol = draw(SeededWords.SYMBOLS, random);
        String kind = symbol.startsWith("NQ")
                ? "Nghị quyết"
                : symbol.startsWith("CT") ? "Chỉ thị" : symbol.startsWith("KL") ? "Kết luận" : "Quy định";
        return new Cited(id, kind, "%02d-%s".formatted(1 + id % 120, symbol));
    }
}
