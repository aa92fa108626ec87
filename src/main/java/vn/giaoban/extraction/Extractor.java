package vn.giaoban.extraction;

import vn.giaoban.text.ReportText;

/** Reads a report: the one door into this module. Thread-safe; loading the lexicons is the dear part, so keep one. */
public final class Extractor {

    /** Changes whenever the same text may give other facts; every stored fact names the version that found it. */
    public static final String VERSION = "1";

    public ReportFacts read(ReportText report) {
        return ReportFacts.NO_MEETING;
    }
}
