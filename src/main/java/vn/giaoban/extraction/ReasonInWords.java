package vn.giaoban.extraction;

import java.util.stream.Collectors;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Shortened;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.TextKind;

/** Tells a person what kind of text it is instead of a meeting's report, and which sign of a meeting it lacks. */
public final class ReasonInWords {

    private static final int LONGEST = 80;

    private ReasonInWords() {}

    /** One to three Vietnamese sentences. */
    public static String of(NoMeeting reason, ReportText text) {
        if (text.sentences().isEmpty()) {
            return CommandTexts.say("no-meeting.empty");
        }
        Found<TextKind> kind = reason.kind();
        String signs = signs(reason, text);
        return kind == null
                ? signs
                : CommandTexts.say("no-meeting.kind", CommandTexts.word(kind.value()), at(kind.span(), text)) + " "
                        + signs;
    }

    private static String signs(NoMeeting reason, ReportText text) {
        if (reason.signs().isEmpty()) {
            return CommandTexts.say("no-meeting.no-sign");
        }
        String signs = reason.signs().stream().map(s -> at(s.span(), text)).collect(Collectors.joining(", "));
        return reason.signs().size() < reason.needed()
                ? CommandTexts.say("no-meeting.few-signs", signs, reason.needed())
                : CommandTexts.say("no-meeting.mentioned", signs);
    }

    private static String at(Span place, ReportText text) {
        return CommandTexts.say(
                "no-meeting.sign",
                text.sentenceAt(place.start()).number(),
                Shortened.inTheMiddle(text.quote(place), LONGEST));
    }
}
