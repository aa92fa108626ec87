package vn.giaoban.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.intake.ImportItem;
import vn.giaoban.intake.ImportRun;
import vn.giaoban.intake.Outcome;

/**
 * One import with what became of each file.
 *
 * @param done how many files are dealt with
 * @param tally by outcome, in their order
 */
record RunPage(
        Long id,
        String origin,
        @Nullable String by,
        Instant startedAt,
        boolean finished,
        int total,
        int done,
        List<Tally> tally,
        List<FileLine> files) {

    record Tally(Outcome outcome, long files) {}

    /**
     * @param why what a person can do about it; null where nothing went wrong
     * @param stage where it failed
     */
    record FileLine(
            String name,
            Outcome outcome,
            @Nullable String stage,
            @Nullable String why,
            @Nullable Long meetingId) {}

    static RunPage of(ImportRun run, Wording wording) {
        List<FileLine> files = run.items().stream().map(i -> line(i, wording)).toList();
        return new RunPage(
                run.id(),
                wording.say("intake.origin." + run.origin()),
                run.requestedBy(),
                run.startedAt(),
                run.isFinished(),
                run.total(),
                files.size(),
                Arrays.stream(Outcome.values())
                        .map(o -> new Tally(
                                o, files.stream().filter(f -> f.outcome() == o).count()))
                        .toList(),
                files);
    }

    private static FileLine line(ImportItem item, Wording wording) {
        String reason = item.reason();
        return new FileLine(
                item.name(),
                item.outcome(),
                item.stage() == null ? null : wording.say("intake.stage." + item.stage()),
                reason == null ? null : wording.say(reason, item.arguments()),
                item.meetingId());
    }
}
