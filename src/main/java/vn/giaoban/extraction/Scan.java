package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small steps through a text: spaces, words, capitals. */
final class Scan {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&'./]*(?:-[\\p{L}\\p{N}&'./]+)*");

    private static final int LONGEST_END = 40;

    private Scan() {}

    static int spaces(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where the word at {@code from} ends; {@code from} itself where none stands there. Marks at its end are no part of it. */
    static int word(String text, int from, int limit) {
        if (from >= limit) {
            return from;
        }
        Matcher m = WORD.matcher(text).region(from, limit);
        if (!m.lookingAt()) {
            return from;
        }
        int end = m.end();
        while (end > from && "./&'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    static boolean capital(String text, int at, int limit) {
        return at < limit && Character.isUpperCase(text.charAt(at));
    }

    static boolean opensWord(String text, int at) {
        return Letters.isLetterOrDigit(text.charAt(at)) && (at == 0 || !Letters.isLetterOrDigit(text.charAt(at - 1)));
    }

    static boolean endsWord(String text, int at) {
        return at >= text.length() || !Letters.isLetterOrDigit(text.charAt(at));
    }

    /** Where {@code word} begins for the last time in {@code [from, to]}, or -1. */
    static int last(String word, String text, int from, int to) {
        for (int at = to; at >= from; at--) {
            if (text.startsWith(word, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether {@code end}, a pattern of few words that closes with {@code $}, ends {@code [from, to)}. */
    static boolean endsWith(Pattern end, String text, int from, int to) {
        return end.matcher(text).region(Math.max(from, to - LONGEST_END), to).find();
    }

    /** The same for a rule, whatever spaces follow it. */
    static boolean endsWith(Rule end, String text, int from, int to) {
        return endsWith(end.needle().pattern(), text, from, back(text, from, to, ""));
    }

    /** Whether nothing stands in {@code [from, to)} but what {@code filler} allows, a rule from {@code ^} to {@code $}. */
    static boolean holdsOnly(Rule filler, String text, int from, int to) {
        return from >= to || filler.at(text, from, to) != null;
    }

    /** {@code to} moved back over spaces and the given marks. */
    static int back(String text, int from, int to, String marks) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == ' ' || marks.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
