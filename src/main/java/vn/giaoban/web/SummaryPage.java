package vn.giaoban.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.summary.QuarterSummary;
import vn.giaoban.summary.SummaryTexts;
import vn.giaoban.time.Period;

/**
 * A summary as it is shown.
 *
 * @param around the periods beside, within and around it, for the same place
 * @param future whether its period has not begun
 */
record SummaryPage(QuarterSummary summary, SummaryTexts texts, List<Around> around, boolean future) {

    record Around(String text, String address) {}

    static SummaryPage of(QuarterSummary summary, Wording wording, LocalDate today) {
        var around = new ArrayList<Around>();
        for (Period period : summary.period().around()) {
            around.add(new Around(wording.periodFirst(period), summary.pathOf(period)));
        }
        return new SummaryPage(
                summary,
                new SummaryTexts(summary, new SpokenChart(wording)),
                around,
                summary.period().from().isAfter(today));
    }
}
