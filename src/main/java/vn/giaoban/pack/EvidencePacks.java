package vn.giaoban.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.giaoban.summary.QuarterSummary;
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

    private final PackReading reading;
    private final SummaryPdf pdf;

    EvidencePacks(PackReading reading, SummaryPdf pdf) {
        this.reading = reading;
        this.pdf = pdf;
    }

    /**
     * File by file. No connection to the database is held while somebody fetches slowly, and who goes away before the end stops the
     * work: the PDF, which takes longest, comes last.
     *
     * @param place slug, {@code gia-lai}
     * @param period as for {@link vn.giaoban.summary.Summaries}
     * @throws vn.giaoban.summary.UnknownSummary where there is no such summary; the destination is not asked then
     */
    public void write(String place, String period, String territory, Destination destination) throws IOException {
        try (PackContents contents = reading.contents(place, period, territory)) {
            QuarterSummary summary = contents.summary();
            var bag = new BagWriter(destination.open(contents.name() + ".zip"), contents.name(), contents.dated());
            bag.tag("DOC-TRUOC.txt", readMe(summary));
            for (PackContents.Stored report : contents.reports()) {
                bag.payload(report.originalPath(), out -> out.write(reading.original(report.id())));
                bag.payload(report.textPath(), out -> out.write(reading.text(report.id())));
            }
            contents.tables().copyTo(bag);
            bag.payload(contents.name() + ".pdf", out -> out.write(pdf.of(summary)));
            bag.finish(info(summary, contents.dated()));
        }
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
