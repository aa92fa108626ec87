package vn.giaoban.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What editors, portals, scanners and careless hands do to a report's text, and worse. */
enum Mutation {
    CUT((text, random) -> {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, from + random.nextInt(text.length() - from + 1));
    }),
    PARAGRAPHS_SHUFFLED((text, random) -> {
        List<String> paragraphs = new ArrayList<>(text.lines().toList());
        Collections.shuffle(paragraphs, random);
        return String.join("\n", paragraphs);
    }),
    WORDS_SHUFFLED((text, random) -> {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length / 10 + 1; i++) {
            int a = random.nextInt(words.length);
            int b = random.nextInt(words.length);
            String word = words[a];
            words[a] = words[b];
            words[b] = word;
        }
        return String.join(" ", words);
    }),
    ONE_LINE((text, random) -> text.replace('\n', ' ')),
    ONE_WORD_A_LINE((text, random) -> text.replace(' ', '\n')),
    WITHOUT_STOPS((text, random) -> text.replaceAll("[.!?…\n]+", " ")),
    TWICE((text, random) -> text + (random.nextBoolean() ? "\n" : "") + text),
    CAPITALS((text, random) -> text.toUpperCase(Locale.ROOT)),
    SMALL_LETTERS((text, random) -> text.toLowerCase(Locale.ROOT)),
    CAPITALS_HERE_AND_THERE((text, random) -> each(
            text,
            random,
            40,
            c -> Character.isUpperCase(c)
                    ? String.valueOf(Character.toLowerCase(c))
                    : String.valueOf(Character.toUpperCase(c)))),
    DECOMPOSED((text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    WITHOUT_ACCENTS((text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replace('đ', 'd')
            .replace('Đ', 'D')),
    ACCENTS_LOST_HERE_AND_THERE((text, random) -> {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        return each(parted, random, 15, c -> Character.getType(c) == Character.NON_SPACING_MARK ? "" : "" + c);
    }),
    CARRIAGE_RETURNS((text, random) -> text.replace("\n", random.nextBoolean() ? "\r\n" : "\r")),
    TABS((text, random) -> each(text, random, 10, c -> c == ' ' ? "\t" : "" + c)),
    MANY_SPACES((text, random) -> each(text, random, 5, c -> c == ' ' ? " ".repeat(1 + random.nextInt(12)) : "" + c)),
    STRANGE_SPACES((text, random) ->
            each(text, random, 5, c -> c == ' ' ? oneOf(random, "\u00A0\u2009\u3000\u202F") : "" + c)),
    MARKS_OF_DIRECTION(
            (text, random) -> each(text, random, 60, c -> oneOf(random, "\u200F\u200E\u202B\u202E\u2067") + c)),
    WITHOUT_WIDTH(
            (text, random) -> each(text, random, 60, c -> oneOf(random, "\u200B\u200C\u200D\u2060\uFEFF\u00AD") + c)),
    BEYOND_THE_BASIC_PLANE((text, random) -> each(text, random, 60, c -> "\uD83D\uDE00" + c)),
    HALF_PAIRS((text, random) -> each(text, random, 80, c -> (random.nextBoolean() ? "\uD83D" : "\uDE00") + c)),
    QUOTES_AND_BRACKETS((text, random) -> each(text, random, 50, c -> oneOf(random, "\"“”'(){}[]«»") + c)),
    OTHER_DIGITS((text, random) -> each(text, random, 2, c -> Character.isDigit(c) ? "" + random.nextInt(10) : "" + c)),
    LONG_NUMBERS((text, random) ->
            each(text, random, 2, c -> Character.isDigit(c) ? ("" + c).repeat(1 + random.nextInt(30)) : "" + c)),
    DIGITS_OF_OTHER_SCRIPTS((text, random) ->
            each(text, random, 2, c -> c >= '0' && c <= '9' ? "" + (char) (c - '0' + '\u0660') : "" + c)),
    CHARACTERS_LOST((text, random) -> each(text, random, 30, c -> "")),
    SPACES_LOST((text, random) -> each(text, random, 8, c -> c == ' ' ? "" : "" + c)),
    MARKS_LOST((text, random) -> each(text, random, 3, c -> ",.;:-".indexOf(c) >= 0 ? "" : "" + c)),
    MARKS_STUTTERED((text, random) ->
            each(text, random, 3, c -> ",.;:-/(".indexOf(c) >= 0 ? ("" + c).repeat(1 + random.nextInt(40)) : "" + c)),
    ANY_CHARACTERS((text, random) -> each(text, random, 40, c -> "" + (char) random.nextInt(Character.MAX_VALUE + 1))),
    ONLY_MARKS((text, random) -> text.replaceAll("[\\p{L}\\p{N}]", "")),
    EMPTY((text, random) -> "");

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
    private final BiFunction<String, Random, String> mutation;

    Mutation(BiFunction<String, Random, String> mutation) {
        this.mutation = mutation;
    }

    String of(String text, Random random) {
        return mutation.apply(text, random);
    }

    /** One to three of them, one after the other, as {@code random} has it. */
    static List<Mutation> some(Random random) {
        return random.ints(1 + random.nextInt(3), 0, values().length)
                .mapToObj(i -> values()[i])
                .toList();
    }

    private interface Change {
        String of(char c);
    }

    /** Changes about one in {@code rarity} characters. */
    private static String each(String text, Random random, int rarity, Change change) {
        return text.chars()
                .mapToObj(c -> random.nextInt(rarity) == 0 ? change.of((char) c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static String oneOf(Random random, String characters) {
        return Arrays.asList(characters.split("")).get(random.nextInt(characters.length()));
    }
}
