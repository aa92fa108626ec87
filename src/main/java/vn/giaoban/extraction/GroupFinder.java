package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** Reads who attends without a name: the items of an attendance list that hold no person. */
final class GroupFinder {

    private static final Pattern CUT = Pattern.compile(
            ";|(?:,|, cùng(?: với)?) (?=(?:các đồng chí|các vị|đại diện|tập thể|các thành viên|các sở|các huyện|lãnh đạo|các đại biểu|các cơ quan|toàn thể)(?= ))"
                    + "|(?: và| cùng(?: với)?) (?=(?:các đồng chí|đại diện|tập thể|các vị|các đại biểu)(?= ))");
    private static final Pattern LEAD =
            Pattern.compile("^(?:[ ,;:]|và |cùng với |cùng |còn có |có |đồng chí là |là |của |sự tham dự của ){1,40}");
    private static final Pattern NO_GROUP = Pattern.compile(
            "(?iu)^(?:đồng chí|ông|bà|\\d|.*\\b(?:tham dự|chủ trì|đã|được|diễn ra|phát biểu)\\b)| có (?:đồng chí|ông|bà) |^các đồng chí:?$");
    private static final Pattern ENOUGH = Pattern.compile("\\.|(?= tham dự| dự hội nghị| dự họp| dự buổi)");

    private final Rule ahead = Rules.load("roles").rule("attend-ahead");
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
        for (Matcher m : ahead.in(text, sentence)) {
            from = m.end();
        }
        if (from < 0) {
            return found;
        }
        Matcher cut = CUT.matcher(text).region(from, sentence.end()).useTransparentBounds(true);
        int start = from;
        while (cut.find()) {
            add(start, cut.start(), mentions, found);
            start = cut.end();
        }
        add(start, sentence.end(), mentions, found);
        return found;
    }

    private void add(int start, int end, List<Mention> mentions, List<GroupFact> found) {
        Matcher lead = LEAD.matcher(text).region(start, end);
        int from = lead.find() ? lead.end() : start;
        Matcher enough = ENOUGH.matcher(text).region(from, end).useTransparentBounds(true);
        int to = Scan.back(text, from, enough.find() ? enough.start() : end, ".,;…");
        if (to <= from + 4
                || mentions.stream().anyMatch(x -> x.name() != null && x.span().overlaps(new Span(from, to)))) {
            return;
        }
        if (form.isGroup(text, from, to)
                && !NO_GROUP.matcher(text.substring(from, to)).find()) {
            Span span = new Span(from, to);
            found.add(new GroupFact(report.quote(span), span, "attend-group"));
        }
    }
}
