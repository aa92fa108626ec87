package vn.giaoban.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.review.FormField;

/**
 * A report beside what is to be checked in it.
 *
 * @param title of the meeting
 * @param sentences of the report, the passage that is being checked boxed
 * @param card what is being checked; null where nothing is left
 * @param visible what is asked next
 * @param further what is asked later
 * @param sure what the machine wrote and nothing speaks against
 * @param decided newest first
 * @param minutes that the rest may take; null until a pace is known
 * @param undo the newest step of whoever looks; null where there is none
 * @param done key of the sentence about what was just done
 */
record ReviewPage(
        long reportId,
        Long meetingId,
        @Nullable String title,
        List<ShownSentence> sentences,
        @Nullable Card card,
        List<Line> visible,
        List<Line> further,
        List<Line> sure,
        List<Line> decided,
        int left,
        int facts,
        @Nullable Long minutes,
        @Nullable UUID undo,
        @Nullable String done,
        @Nullable Wrong wrong) {

    /**
     * A fact in a list.
     *
     * @param seen the subject with the decision that was seen: what bulk acceptance sends
     * @param why it is doubtful, a word
     */
    record Line(
            String subject,
            String seen,
            String kindKey,
            @Nullable String words,
            @Nullable Integer sentence,
            @Nullable String why,
            boolean decided,
            boolean rejected) {}

    /**
     * The fact that is being checked.
     *
     * @param seen id of the newest decision about it
     * @param ask the question, in a few words
     * @param doubts a sentence each
     * @param stands whether there is a fact that could be confirmed
     * @param letter of its kind
     * @param joins whether a task follows that could be one with it
     */
    record Card(
            String subject,
            @Nullable Long seen,
            String letter,
            String kindKey,
            @Nullable Integer sentence,
            String ask,
            List<String> doubts,
            boolean stands,
            boolean decided,
            boolean joins,
            List<FormField> fields,
            @Nullable String reason,
            @Nullable String before,
            @Nullable String after) {}

    /** @param field of the card; null where it is none in particular */
    record Wrong(@Nullable String field, String why) {}

    /** What bulk acceptance takes. */
    public List<Line> accepted() {
        return visible.stream().filter(line -> line.words() != null).toList();
    }
}
