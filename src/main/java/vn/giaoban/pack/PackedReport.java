package vn.giaoban.pack;

import java.text.Normalizer;
import java.util.Locale;
import vn.giaoban.archive.Report;
import vn.giaoban.summary.SourceNote;
import vn.giaoban.text.ReportText;

/**
 * A report as it stands in a pack.
 *
 * @param number as the PDF cites it
 * @param text the normalised one, which every place in the tables refers to
 */
record PackedReport(int number, Report report, ReportText text) {

    private static final int LONGEST = 60;

    static PackedReport of(SourceNote note, Report report) {
        return new PackedReport(note.number(), report, report.text());
    }

    /** Where its untouched bytes stand below {@code data/}. */
    String originalPath() {
        return "bao-cao/" + fileName();
    }

    /** Where its normalised text stands below {@code data/}. */
    String textPath() {
        return "van-ban/" + stem() + ".txt";
    }

    /** {@code 007-giao-ban-quy-2.txt}: the number tells files of one name apart and keeps off the names that Windows reserves. */
    String fileName() {
        String name = report.fileName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return stem() + (ending.matches("[a-z0-9]{1,8}") && name.contains(".") ? "." + ending : "");
    }

    private String stem() {
        String name = report.fileName().replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return "%03d%s".formatted(number, cut.isEmpty() ? "" : "-" + cut);
    }
}
