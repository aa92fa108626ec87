package vn.giaoban.extraction;

import java.util.stream.Collectors;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Shortened;

/** Tells a person which sign of a meeting a text lacks. */
public final class ReasonInWords {

    private static final int LONGEST = 80;

    private ReasonInWords() {}

    /** One or two Vietnamese sentences. */
    public static String of(NoMeeting reason, ReportText text) {
        if (text.sentences().isEmpty()) {
            return CommandTexts.say("no-meeting.empty");
        }
        if (reason.signs().isEmpty()) {
            return CommandTexts.say("no-meeting.no-sign");
        }
        String signs = reason.signs().stream()
                .map(s -> CommandTexts.say(
                        "no-meeting.sign",
                        text.sentenceAt(s.span().start()).number(),
                        Shortened.inTheMiddle(s.value(), LONGEST)))
                .collect(Collectors.joining(", "));
        return CommandTexts.say("no-meeting.few-signs", signs, reason.needed());
    }
}
