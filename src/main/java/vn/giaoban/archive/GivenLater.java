package vn.giaoban.archive;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.MeetingFinding.Field;

/** What is given to a report that is stored already. */
@Service
public class GivenLater {

    private final Archive archive;

    GivenLater(Archive archive) {
        this.archive = archive;
    }

    /**
     * Takes the place of all that was given before, in one transaction; the meeting is decided anew. What a report says, and what
     * somebody decided, still go before what is given.
     *
     * @throws java.util.NoSuchElementException where no report has this id
     */
    @Transactional
    public void give(long reportId, Given given) {
        Report report = archive.locked(reportId);
        DecidedFacts stored = archive.facts(reportId);
        report.isPublishedBy(given.source());
        archive.rewrite(
                reportId,
                new DecidedFacts(stored.facts(), undecided(given, stored), stored.decided()),
                report.extractorVersion());
    }

    private static Given undecided(Given given, DecidedFacts stored) {
        Given before = stored.given();
        return new Given(
                isDecided(Field.PLACE, stored) ? before.place() : given.place(),
                isDecided(Field.DATE, stored) ? before.heldOn() : given.heldOn(),
                given.source(),
                before.period());
    }

    private static boolean isDecided(Field field, DecidedFacts stored) {
        return stored.decided().containsKey(Subject.of(field));
    }
}
