package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the task's verb stands behind those who are asked: a verb there may also be a part of their name, or say which of them are meant. */
final class TaskVerbs {

    private static final Rules CLAUSES = Rules.load("clauses");
    private static final Rule MUST = CLAUSES.rule("obligation");
    private static final Rule TELLS = CLAUSES.rule("tells-of-asked");
    private static final Rules ADDRESSEES = Rules.load("addressees");
    private static final Rule NAMED_FOR = ADDRESSEES.rule("named-for");
    private static final Rule RELATIVE = ADDRESSEES.rule("relative");
    private static final Rule WHICH_HAVE = ADDRESSEES.rule("which-have");
    private static final Rule WHICH_OWN = ADDRESSEES.rule("which-own");
    private static final Rule WHICH_DO = ADDRESSEES.rule("which-do");
    private static final Rule WHICH_FAIL = ADDRESSEES.rule("which-fail");
    private static final Rule WITH = ADDRESSEES.rule("with");
    private static final int LONGEST_NAME = 40;
    /** What stands between a noun and its {@code phải} tells which ({@code cán bộ bám bản phải …}), where it is short. */
    private static final Pattern WHICH = Pattern.compile("(?:[^ ,;:.]+ ){1,4}");

    private static final Pattern CLAUSE = Pattern.compile("(?:[^ ,]+ ){2,}[^ ,]+[,:] ");

    private final Phrases actions;
    private final Phrases heads;
    private final Phrases compounds = Phrases.of("compounds", "agency-fields");
    private final Phrases fields = Phrases.of("agency-fields");
    private final Phrases modified = Phrases.of("modifier-nouns");
    private final Phrases bodies = Phrases.where("modifier-nouns", "kind", "body");
    private final Phrases manner = Phrases.where("action-verbs", "kind", "manner");
    private final Phrases function = Phrases.of("function-words");
    private final Phrases verbless = Phrases.of("verbless-openings");
    private final Phrases openers = Phrases.of("opening-verbs");

    TaskVerbs(Phrases actions, Phrases heads) {
        this.actions = actions;
        this.heads = heads;
    }

    /** Whether {@code [from, to)}, without what follows it, tells what is or was. */
    static boolean tells(String text, int from, int to) {
        return TELLS.first(text.substring(from, to), 0, to - from) != null;
    }

    /** Whether {@code [from, to)} tells which of them are meant, by what they did not do, and an obligation follows. */
    static boolean tellsWhich(String text, int from, int to, int limit) {
        return mustAt(text, to, limit) && WHICH_FAIL.first(text, from, to) != null;
    }

    /** Where the task's verb stands: right behind the whole phrase where one may, else the first in what follows. */
    int behind(String text, int from, int head, int phraseEnd, int limit) {
        int which = behindWhichDo(text, from, phraseEnd, limit);
        if (which > 0) {
            return which;
        }
        if (text.startsWith("\"", phraseEnd) && actions.at(text, phraseEnd + 1, limit)) {
            return phraseEnd;
        }
        int far = first(text, from, head, limit);
        if ((far >= 0 && far <= phraseEnd) || !opens(text, phraseEnd, limit)) {
            return far;
        }
        boolean tellsWhich =
                far > 0 && WHICH.matcher(text.substring(phraseEnd, far)).matches() && mustAt(text, far, limit);
        return tellsWhich ? far : phraseEnd;
    }

    /** {@code cơ quan soạn thảo báo cáo tiếp thu …}: where the task begins behind a body's daily work, which tells which of them; else -1. */
    private int behindWhichDo(String text, int from, int at, int limit) {
        Matcher does = WHICH_DO.at(text, at, limit);
        return does != null && behindNoun(bodies, text, from, at) && actions.at(text, does.end(), limit)
                ? does.end()
                : -1;
    }

    /** Whether a verb stands at {@code at} that only says what kind of body it is ({@code cơ quan tham mưu}) where a task follows. */
    boolean mayName(String text, int from, int at, int limit) {
        return actions.at(text, at, limit) && behindNoun(bodies, text, from, at);
    }

    private boolean opens(String text, int at, int limit) {
        int verb = openers.end(text, at, limit);
        return verb > 0 && verbless.end(text, at, limit) <= verb;
    }

    /** Whether the known verb comes too late to be the first: behind several unknown words and a comma. */
    static boolean strays(String text, int phraseEnd, int known) {
        return known > phraseEnd
                && CLAUSE.matcher(text.substring(phraseEnd, known)).lookingAt()
                && !mustAt(text, known, text.length());
    }

    /** Whether an unknown word behind a whole phrase can be a verb. */
    boolean mayAct(String text, int at, int limit) {
        return at < limit
                && text.charAt(at - 1) == ' '
                && text.charAt(at - 2) != ','
                && Character.isLowerCase(text.charAt(at))
                && !actions.at(text, at, limit)
                && !compounds.at(text, at, limit)
                && !function.at(text, at, limit)
                && text.substring(at, limit).contains(" ")
                && !tells(text, at - 1, limit);
    }

    /** The first verb or obligation at or behind {@code head}, outside quotes; -1 where there is none. */
    int first(String text, int from, int head, int limit) {
        int whole = head;
        for (int at = head; at < limit; at++) {
            if (text.charAt(at) == '"') {
                at = closing(text, at, limit);
                continue;
            }
            if (!Scan.opensWord(text, at)) {
                continue;
            }
            boolean verb = Character.isLowerCase(text.charAt(at)) && actions.at(text, at, limit);
            int compound = compounds.end(text, at, limit);
            whole = compound > actions.end(text, at, limit) ? Math.max(whole, compound) : whole;
            if (at < whole) {
                continue;
            }
            if (mustAt(text, at, limit)) {
                return at;
            }
            if (verb && (joins(text, at, limit) || modifies(text, from, at) || withinCompound(text, from, at))) {
                at = Math.max(actions.end(text, at, limit), behindWhichDo(text, from, at, limit)) - 1;
            } else if (verb && !isNoun(text, at, limit)) {
                Matcher which = WHICH_HAVE.at(text, at, limit);
                Matcher own = which != null ? which : WHICH_OWN.at(text, at, limit);
                if (own != null
                        && (which != null || actions.at(text, own.end(), limit) || opens(text, own.end(), limit))) {
                    return own.end();
                }
                int must = relative(text, from, at) || namedFor(text, from, at) ? obligation(text, at, limit) : -1;
                return must > 0 || relative(text, from, at) ? must : at;
            }
        }
        return -1;
    }

    /** Where the quote that opens at {@code open} closes; {@code open} itself where it does not. */
    private static int closing(String text, int open, int limit) {
        int close = text.indexOf('"', open + 1);
        return close > 0 && close < limit ? close : open;
    }

    /** {@code các xã mà báo chí phản ánh}: the verb tells which, the task comes behind. */
    private static boolean relative(String text, int from, int at) {
        return RELATIVE.first(text, from, at) != null;
    }

    private static boolean namedFor(String text, int from, int at) {
        return NAMED_FOR.first(text, Math.max(from, at - LONGEST_NAME), at) != null;
    }

    static boolean mustAt(String text, int at, int limit) {
        return at < limit && Character.isLowerCase(text.charAt(at)) && MUST.at(text, at, limit) != null;
    }

    private static int obligation(String text, int from, int limit) {
        Matcher must = MUST.first(text, from, limit);
        return must == null ? -1 : must.start();
    }

    /** {@code các xã cùng các ngành …}: more of those who are asked. */
    private boolean joins(String text, int at, int limit) {
        Matcher with = WITH.at(text, at, limit);
        return with != null
                && (AddresseePhrase.QUANTIFIER.at(text, with.end(), limit) != null
                        || heads.at(text, with.end(), limit));
    }

    /** Whether the word before makes the verb a part of a name or of a relative clause. */
    private boolean modifies(String text, int from, int at) {
        return !manner.at(text, at, text.length())
                && behindNoun(modified, text, from, at)
                && !behindField(text, from, at);
    }

    /** {@code Phòng Tổ chức, cán bộ trao đổi …}: whether a field of agencies ends right before {@code at}, so that nothing of it is a noun of its own. */
    private boolean behindField(String text, int from, int at) {
        int end = Scan.back(text, from, at, "");
        for (int i = Math.max(from, end - LONGEST_NAME); i < end; i++) {
            if (Scan.opensWord(text, i) && fields.end(text, i, end) == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of {@code nouns} ends right before {@code at}; a name in capitals is none of them but where it is a body. */
    private boolean behindNoun(Phrases nouns, String text, int from, int at) {
        int end = Scan.back(text, from, at, "");
        int two = 0;
        for (int i = end - 1; i >= from && two < 3; i--) {
            if (i == from || text.charAt(i - 1) == ' ') {
                two++;
                boolean name = Character.isUpperCase(text.charAt(i)) && bodies.end(text, i, end) != end;
                if (!name && nouns.end(text, i, end) == end) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code chương trình}, {@code cây trồng}: the verb is the second syllable of a noun. */
    private boolean withinCompound(String text, int from, int at) {
        int before = Scan.back(text, from, at, "");
        int word = before;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        int compound = compounds.end(text, word, text.length());
        return compound > at && compound >= actions.end(text, at, text.length());
    }

    private boolean isNoun(String text, int at, int limit) {
        int noun = heads.end(text, at, limit);
        return noun > 0 && noun > actions.end(text, at, limit);
    }
}
