package vn.giaoban.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.giaoban.archive.Subject;
import vn.giaoban.review.Decisions;
import vn.giaoban.review.FormField;
import vn.giaoban.review.StaleDecision;

/** Somebody else was faster: shows what they decided, and keeps what one wanted oneself to be applied again. */
@Component
class ReviewConflicts {

    /** Not part of the fact: sent anew, or by the form itself. */
    private static final Set<String> OF_THE_FORM = Set.of("thay", "_csrf");

    private final ReviewReading reading;
    private final ReviewStories stories;
    private final Decisions decisions;
    private final Wording wording;

    ReviewConflicts(ReviewReading reading, ReviewStories stories, Decisions decisions, Wording wording) {
        this.reading = reading;
        this.stories = stories;
        this.decisions = decisions;
        this.wording = wording;
    }

    /**
     * @param theirs the newest decision
     * @param own what one wanted the fields to be; empty for anything but saving
     * @param again all that was sent, to be sent again
     * @param act {@code luu}, {@code dung}, …; null where it cannot be done again as it was
     */
    record Page(
            long reportId,
            Subject subject,
            ReviewStories.@Nullable Told theirs,
            @Nullable Long seen,
            List<Own> own,
            List<Sent> again,
            @Nullable String act) {}

    record Own(String messageKey, String value) {}

    record Sent(String name, String value) {}

    String show(StaleDecision stale, Map<String, List<String>> typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        Subject subject = stale.subject();
        ReviewReading.Desk desk = reading.desk(stale.reportId());
        var newest = decisions.newest(stale.reportId(), subject);
        String act = typed.getOrDefault("viec", List.of("")).get(0);
        List<Own> own = act.equals("luu")
                ? desk.forms().fields(subject, null).stream()
                        .filter(field -> typed.containsKey(field.name()))
                        .map(field -> own(field.holding(typed.getOrDefault(field.name(), List.of()))))
                        .toList()
                : List.of();
        List<Sent> again = typed.entrySet().stream()
                .filter(e -> !OF_THE_FORM.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream().map(value -> new Sent(e.getKey(), value)))
                .toList();
        model.addAttribute(
                "page",
                new Page(
                        stale.reportId(),
                        subject,
                        newest.map(decision -> stories.told(desk, decision)).orElse(null),
                        newest.map(decision -> decision.id()).orElse(null),
                        own,
                        again,
                        Set.of("luu", "dung", "bo").contains(act) ? act : null));
        return "review/conflict";
    }

    private Own own(FormField field) {
        return new Own(field.messageKey(), ReviewWords.value(field, wording));
    }
}
