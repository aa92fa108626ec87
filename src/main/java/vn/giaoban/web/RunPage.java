package vn.giaoban.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.intake.ImportItem;
import vn.giaoban.intake.ImportRun;
import vn.giaoban.intake.Outcome;
import vn.giaoban.intake.RunsUnderWay;

/**
 * One import with what became of each file.
 *
 * @param done how many files are dealt with
 * @param tally by outcome, in their order
 * @param pending what is still to be dealt with, the one at work first
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
        List<FileLine> files,
        List<PendingFile> pending) {

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

    /** @param stage that it has reached; null where it waits */
    record PendingFile(String name, @Nullable String stage) {}

    /** @param at what the run is at; null where this process does not know */
    static RunPage of(ImportRun run, RunsUnderWay.@Nullable At at, Wording wording) {
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
                files,
                at == null ? List.of() : pending(at, files.size(), wording));
    }

    private static List<PendingFile> pending(RunsUnderWay.At at, int done, Wording wording) {
        return IntStream.range(done, at.files().size())
                .mapToObj(i -> new PendingFile(
                        at.files().get(i), i == at.file() ? wording.say("intake.stage." + at.stage()) : null))
                .toList();
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
