package vn.giaoban.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoban.extraction.Extractor;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;

/** A bundled sample as the reader reads it. A line end behind it makes it another report than the sample in the archive. */
public record ReadSample(ReportText text, ReportFacts facts) {

    public static ReadSample of(String name) throws IOException {
        return of(Path.of("src/main/resources/samples", name + ".txt"));
    }

    static ReadSample of(Path file) throws IOException {
        ReportText text = ReportText.of(Files.readString(file) + "\n");
        return new ReadSample(text, new Extractor().read(text));
    }

    /** The same text with other facts. */
    public ReadSample with(ReportFacts others) {
        return new ReadSample(text, others);
    }

    public IncomingReport incoming() {
        return new IncomingReport(
                text.text().getBytes(StandardCharsets.UTF_8),
                "mau.txt",
                "text/plain",
                text,
                facts,
                Given.NOTHING,
                Origin.COMMAND_LINE);
    }
}
