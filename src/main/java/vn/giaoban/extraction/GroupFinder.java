package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** Reads who attends without a name: the items of an attendance list that hold no person. */
final class GroupFinder {

    private static final Rules RULES = Rules.load("groups");
    private static final Rule ITEM_ENDS = RULES.rule("item-ends");
    private static final Rule LEADS_IN = RULES.rule("leads-in");
    private static final Rule NO_GROUP = RULES.rule("no-group");
    private static final Rule ENOUGH = RULES.rule("enough");
    private static final Rule ATTEND = Rules.load("roles").rule("attend-ahead");

    private final TaskForm form;
    private final ReportText report;
    private final String text;

    GroupFinder(ReportText report, String text, TaskForm form) {
        this.form = form;
        this.report = report;
        this.text = text;
    }

    List<GroupFact> in(Span sentence, List<Mention> mentions) {
        var found = new ArrayList<GroupFact>();
        int from = -1;
        for (Matcher m : ATTEND.in(text, sentence)) {
            from = m.end();
        }
        if (from < 0) {
            return found;
        }
        int start = from;
        for (Matcher cut : ITEM_ENDS.in(text, new Span(from, sentence.end()))) {
            add(start, cut.start(), mentions, found);
            start = cut.end();
        }
        add(start, sentence.end(), mentions, found);
        return found;
    }

    private void add(int start, int end, List<Mention> mentions, List<GroupFact> found) {
        Matcher lead = LEADS_IN.at(text, start, end);
        int from = lead != null ? lead.end() : start;
        Matcher enough = ENOUGH.first(text, from, end);
        int to = Scan.back(text, from, enough != null ? enough.start() : end, ".,;…");
        if (to <= from + 4
                || mentions.stream().anyMatch(x -> x.name() != null && x.span().overlaps(new Span(from, to)))) {
            return;
        }
        if (form.isGroup(text, from, to) && NO_GROUP.first(text, from, to) == null) {
            Span span = new Span(from, to);
            found.add(new GroupFact(report.quote(span), span, "attend-group"));
        }
    }
}
