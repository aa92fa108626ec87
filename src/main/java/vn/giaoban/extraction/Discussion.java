package vn.giaoban.extraction;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** Whether who has the floor takes part in a discussion: then what he asks for is proposed, and no task. Who leads the meeting never does. */
final class Discussion {

    private static final Rules RULES = Rules.load("speech");
    private static final Rule DISCUSSES = RULES.rule("discusses");
    private static final Rule DELEGATE = RULES.rule("delegate");

    private final String text;
    private boolean open;

    Discussion(String text) {
        this.text = text;
    }

    /** Somebody else has the floor. */
    void turn(@Nullable Span subject, int sentence) {
        open = DISCUSSES.at(text, sentence, text.length()) != null
                || (subject != null && DELEGATE.at(text, subject.start(), subject.end()) != null);
    }

    /** He told what he lacks: what he asks for then is for himself. */
    void plead() {
        open = true;
    }

    boolean isHeard(Floor floor) {
        Person speaker = floor.speaker();
        return open && (speaker == null || !speaker.leads());
    }
}
