package vn.giaoban.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.IncomingReport;
import vn.giaoban.archive.Origin;
import vn.giaoban.archive.ReportAlreadyKnown;
import vn.giaoban.extraction.Extractor;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.NoMeeting;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Shortened;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.TextKind;

/** The whole way of one file: bytes, text, facts, rows. */
@Component
class ImportReport {

    private static final Logger log = LoggerFactory.getLogger(ImportReport.class);

    private final Extractor extractor;
    private final Archive archive;

    ImportReport(Extractor extractor, Archive archive) {
        this.extractor = extractor;
        this.archive = archive;
    }

    /**
     * @param reached hears of each stage as it begins
     * @throws ReportAlreadyKnown where the archive has the same bytes
     * @throws ImportFailed where it cannot become a report; then nothing of it is stored
     */
    Archive.Stored run(String name, byte[] bytes, Given given, Origin origin, Consumer<Stage> reached)
            throws ImportFailed {
        IncomingReport incoming = read(name, bytes, given, origin, reached);
        reached.accept(Stage.STORE);
        return store(name, incoming);
    }

    /** As far as the facts, storing nothing. */
    IncomingReport read(String name, byte[] bytes, Given given, Origin origin) throws ImportFailed {
        return read(name, bytes, given, origin, stage -> {});
    }

    private IncomingReport read(String name, byte[] bytes, Given given, Origin origin, Consumer<Stage> reached)
            throws ImportFailed {
        reached.accept(Stage.DECODE);
        PlainText decoded = PlainText.decode(bytes);
        ReportText text = ReportText.of(decoded.text());
        reached.accept(Stage.EXTRACT);
        ReportFacts facts = extract(name, text);
        if (facts.noMeeting() != null) {
            throw noMeeting(facts.noMeeting(), text);
        }
        return new IncomingReport(bytes, name, decoded.mediaType(), text, facts, given, origin);
    }

    private static ImportFailed noMeeting(NoMeeting why, ReportText text) {
        Found<TextKind> kind = why.kind();
        if (kind != null) {
            return noMeeting("intake.extract.kind." + kind.value(), kind.span(), text);
        }
        if (why.signs().isEmpty()) {
            return new ImportFailed(Stage.EXTRACT, "intake.extract.no-meeting");
        }
        Span last = why.signs().get(why.signs().size() - 1).span();
        return noMeeting("intake.extract.few-signs", last, text, why.needed());
    }

    private static ImportFailed noMeeting(String reason, Span told, ReportText text, Object... more) {
        var detail = new ArrayList<Object>();
        detail.add(text.sentenceAt(told.start()).number());
        detail.add(Shortened.inTheMiddle(text.quote(told), 80));
        detail.addAll(List.of(more));
        return new ImportFailed(Stage.EXTRACT, reason, detail.toArray());
    }

    private ReportFacts extract(String name, ReportText text) throws ImportFailed {
        try {
            return extractor.read(text);
        } catch (RuntimeException | StackOverflowError e) {
            log.error("extracting {}", name, e);
            throw new ImportFailed(e, Stage.EXTRACT, "intake.extract.broken");
        }
    }

    private Archive.Stored store(String name, IncomingReport incoming) throws ImportFailed {
        try {
            return archive.store(incoming);
        } catch (ReportAlreadyKnown known) {
            throw known;
        } catch (RuntimeException e) {
            log.error("storing {}", name, e);
            throw new ImportFailed(e, Stage.STORE, "intake.store.broken");
        }
    }
}
