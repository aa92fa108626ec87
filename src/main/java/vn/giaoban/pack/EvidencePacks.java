package vn.giaoban.pack;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Report;
import vn.giaoban.summary.QuarterSummary;
import vn.giaoban.summary.SourceNote;
import vn.giaoban.summary.Summaries;
import vn.giaoban.summary.SummaryPdf;
import vn.giaoban.time.VietnameseDates;

/** Writes the evidence pack of a place and a period. */
@Service
public class EvidencePacks {

    /** Where a pack goes, asked for once it is sure that there is one. */
    public interface Destination {

        /** @param name of the pack's file: {@code tong-hop-gia-lai-2024-Q2.zip} */
        OutputStream open(String name) throws IOException;
    }

    private final Summaries summaries;
    private final SummaryPdf pdf;
    private final FactRows rows;
    private final EntityManager entities;
    private final Dictionary dictionary = new Dictionary();

    EvidencePacks(Summaries summaries, SummaryPdf pdf, FactRows rows, EntityManager entities) {
        this.summaries = summaries;
        this.pdf = pdf;
        this.rows = rows;
        this.entities = entities;
    }

    /**
     * Report by report, as the archive was at one moment. The same data give the same bytes.
     *
     * @param place slug, {@code gia-lai}
     * @param period as for {@link Summaries}
     * @throws vn.giaoban.summary.UnknownSummary where there is no such summary; the destination is not asked then
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(String place, String period, Destination destination) throws IOException {
        QuarterSummary summary = summaries.of(place, period);
        byte[] printed = pdf.of(summary);
        String name = "tong-hop-" + summary.place().id() + "-" + summary.period();
        LocalDate dated = summary.asOf() == null ? summary.period().to() : summary.asOf();
        var bag = new BagWriter(destination.open(name + ".zip"), name, dated);
        bag.tag("DOC-TRUOC.txt", readMe(summary));
        bag.payload(name + ".pdf", out -> out.write(printed));
        try (var tables = new FactTables(dictionary, rows)) {
            for (SourceNote note : summary.sources()) {
                var packed = PackedReport.of(note, entities.getReference(Report.class, note.reportId()));
                bag.payload(
                        packed.originalPath(), out -> out.write(packed.report().original()));
                bag.payload(
                        packed.textPath(), out -> out.write(packed.text().text().getBytes(StandardCharsets.UTF_8)));
                tables.add(packed);
                entities.clear();
            }
            tables.copyTo(bag);
        }
        bag.finish(info(summary, dated));
    }

    private static Map<String, String> info(QuarterSummary summary, LocalDate dated) {
        var info = new LinkedHashMap<String, String>();
        info.put("Bag-Software-Agent", "Giao Ban");
        info.put("Bagging-Date", dated.toString());
        info.put("External-Identifier", summary.place().id() + "/" + summary.period());
        info.put("External-Description", "Gói chứng cứ: " + subject(summary));
        return info;
    }

    private static String subject(QuarterSummary summary) {
        return VietnameseDates.inWords(summary.period()) + ", "
                + summary.place().fullName();
    }

    private static String readMe(QuarterSummary summary) throws IOException {
        try (InputStream in = Objects.requireNonNull(EvidencePacks.class.getResourceAsStream("/pack/doc-truoc.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{subject}", subject(summary))
                    .replace("{reports}", String.valueOf(summary.sources().size()));
        }
    }
}
