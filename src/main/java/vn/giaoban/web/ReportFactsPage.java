package vn.giaoban.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Report;
import vn.giaoban.text.ReportText;

/**
 * One report with everything found in it, side by side. Stored or not: a preview is shown in the same way.
 *
 * @param groups those who attend without being named
 */
record ReportFactsPage(
        ShownReport report,
        List<PersonLine> people,
        List<GroupLine> groups,
        List<DirectiveGroup> directives,
        int directiveCount,
        List<MetricLine> metrics,
        List<DocumentLine> documents) {

    /** @param name verbatim */
    record GroupLine(String name, int sentence, String rule) {}

    static ReportFactsPage of(Report report, ReportText text) {
        Map<Participation, Long> given = report.directives().stream()
                .filter(d -> d.participation() != null)
                .collect(Collectors.groupingBy(Directive::participation, Collectors.counting()));
        return new ReportFactsPage(
                ShownReport.of(report, text),
                report.participations().stream()
                        .map(p -> PersonLine.of(p, text, given.getOrDefault(p, 0L)))
                        .toList(),
                report.groups().stream()
                        .map(g -> new GroupLine(
                                g.name(),
                                text.sentenceAt(g.anchor().start()).number(),
                                g.anchor().rule()))
                        .toList(),
                DirectiveGroup.of(report.directives(), text),
                report.directives().size(),
                MetricLine.of(report.metrics(), text),
                report.citations().stream().map(c -> DocumentLine.of(c, text)).toList());
    }
}
