package vn.giaoban.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples in {@code words.tsv}, as src/adr/0016 has them for the lexicons of the extraction: the head's are told of every entry, or
 * with {@code {topic=…}} and {@code {weak=weak}} of some; indented ones below an entry are its own, in place of the head's of that kind.
 */
final class TopicExamples {

    private static final Path FILE = Path.of("src/main/resources/topic/words.tsv");
    private static final Pattern HEAD =
            Pattern.compile("# (?<kind>hit|miss)\\s+(?:\\{(?:topic=(?<topic>[A-Z]+)|weak=weak)\\}\\s*)?(?<text>.+)");
    private static final Pattern OWN = Pattern.compile("\\s+(?<kind>hit|miss)\\s+(?<text>.+)");

    /** @param drawn a text, with every word drawn that tells a topic: {@code về [ngân sách]=BUDGET} */
    record Example(String kind, String drawn) {

        String plain() {
            return drawn.replaceAll("\\[([^\\]]*)\\]=[A-Z_]+", "$1");
        }
    }

    record Entry(TopicWord word, List<Example> own) {}

    private record Template(String kind, String topic, boolean ofWeak, String text) {

        boolean fits(TopicWord word) {
            return topic.isEmpty()
                    ? ofWeak == (kind.equals("miss") && word.isWeak())
                            && !word.topic().name().equals("OTHER")
                    : word.topic().name().equals(topic);
        }
    }

    private final List<Template> templates = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    TopicExamples() {
        var words = TopicLexicon.words().iterator();
        for (String line : lines()) {
            Matcher head = HEAD.matcher(line);
            Matcher own = OWN.matcher(line);
            if (head.matches()) {
                String topic = head.group("topic") == null ? "" : head.group("topic");
                templates.add(
                        new Template(head.group("kind"), topic, line.contains("{weak=weak}"), head.group("text")));
            } else if (own.matches()) {
                entries.get(entries.size() - 1).own().add(new Example(own.group("kind"), own.group("text")));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                entries.add(new Entry(words.next(), new ArrayList<>()));
            }
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<Example> of(Entry entry) {
        return Stream.of("hit", "miss")
                .flatMap(kind -> {
                    List<Example> own = entry.own().stream()
                            .filter(example -> example.kind().equals(kind))
                            .toList();
                    return own.isEmpty() ? fromHead(kind, entry.word()) : own.stream();
                })
                .toList();
    }

    private Stream<Example> fromHead(String kind, TopicWord word) {
        return templates.stream()
                .filter(t -> t.kind().equals(kind) && t.fits(word))
                .map(t -> new Example(
                        kind,
                        t.text()
                                .replace("{form}", word.form())
                                .replace("{broken}", broken(word.form()))
                                .replace("{topic}", word.topic().name())));
    }

    private static String broken(String form) {
        return form.contains(" ") ? form.replace(",", "").replace(" ", ". ") : form + "x";
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
