package vn.giaoban.archive;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.extraction.Extractor;

/** The one door by which reports enter the archive. */
@Service
public class Archive {

    /** Any number that no other part of the application locks. */
    private static final long STORING = 0x6769616F62616EL;

    private final EntityManager entities;
    private final Reports reports;
    private final Meetings meetings;
    private final PlaceNames places;
    private final KnownIdentities known;

    Archive(EntityManager entities, Reports reports, Meetings meetings, PlaceNames places, KnownIdentities known) {
        this.entities = entities;
        this.reports = reports;
        this.meetings = meetings;
        this.places = places;
        this.known = known;
    }

    /**
     * A stored report.
     *
     * @param meetingId the meeting that it reports
     */
    public record Stored(long reportId, long meetingId) {}

    /**
     * Stores the report, its meeting and all its facts in one transaction, or nothing.
     *
     * @throws ReportAlreadyKnown where the same bytes are in the archive
     */
    @Transactional
    public Stored store(IncomingReport incoming) {
        oneAtATime();
        byte[] sha256 = IncomingReport.sha256(incoming.original());
        reports.findBySha256(sha256).ifPresent(report -> {
            throw new ReportAlreadyKnown(report.id(), report.meeting().id());
        });
        Report report = rows(incoming, known);
        meetings.save(report.meeting());
        return new Stored(report.id(), report.meeting().id());
    }

    /** A stored report that nobody else can change until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Report locked(long reportId) {
        oneAtATime();
        return reports.findById(reportId).orElseThrow();
    }

    /** What the rows of a stored report say. */
    @Transactional(readOnly = true)
    public DecidedFacts facts(long reportId) {
        return new StoredFacts(reports.findById(reportId).orElseThrow(), places.load()).read();
    }

    /**
     * Writes other facts into a stored report: what the machine reads now, with people's decisions. Rows of facts that stand where
     * they stood keep their ids; people and documents that nothing speaks of any more are removed.
     *
     * @param version of the extractor that read the facts
     */
    @Transactional
    public void rewrite(long reportId, DecidedFacts facts, String version) {
        oneAtATime();
        Report report = reports.findById(reportId).orElseThrow();
        var incoming = new IncomingReport(
                report.original(),
                report.fileName(),
                report.mediaType(),
                report.text(),
                facts.facts(),
                facts.given(),
                report.origin());
        var left = new LeftBehind(report);
        Report fresh = rows(incoming, facts.decided(), version, new KeptIdentities(report, known));
        report.becomes(fresh);
        report.meeting().becomes(fresh.meeting());
        entities.flush();
        left.remove(entities);
    }

    /** The same rows as {@link #store} would write, unsaved: without ids, and every person and document their own. */
    @Transactional(readOnly = true)
    public Report preview(IncomingReport incoming) {
        return rows(incoming, new FreshIdentities());
    }

    private Report rows(IncomingReport incoming, Identities identities) {
        return rows(incoming, Map.of(), Extractor.VERSION, identities);
    }

    private Report rows(IncomingReport incoming, Map<Subject, Subject> decided, String version, Identities identities) {
        return new ReportRows(incoming, decided, version, places.load(), identities, Instant.now(Clock.systemUTC()))
                .report();
    }

    /**
     * People and documents are recognised by reading what is there; a second import, of this process or another, waits until the
     * first has written its own. Reading and extracting, the dear part, runs outside (src/adr/0008).
     */
    private void oneAtATime() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:storing) as text)")
                .setParameter("storing", STORING)
                .getSingleResult();
    }
}
