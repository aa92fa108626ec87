package vn.giaoban.archive;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is given to a report that is stored already. */
@Service
public class GivenLater {

    private final Reports reports;
    private final PlaceNames places;
    private final Clock clock;

    GivenLater(Reports reports, PlaceNames places, Clock clock) {
        this.reports = reports;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Takes the place of all that was given before, in one transaction; the meeting is decided anew. What a report says still goes
     * before what is given.
     *
     * @throws java.util.NoSuchElementException where no report has this id
     */
    @Transactional
    public void give(long reportId, Given given) {
        Report report = reports.findById(reportId).orElseThrow();
        report.isGiven(given, Instant.now(clock));
        report.meeting().decide(places.load());
    }
}
