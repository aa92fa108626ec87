package vn.giaoban.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.Tab;
import vn.giaoban.search.ThingQuestion;

/** {@code /tim} for machines: the same parameters, the same hits; directives alone are answered as at {@code /chi-dao}. */
@RestController
class ArchiveExchange {

    private final ArchiveSearch search;
    private final DirectiveAnswers directives;
    private final ArchiveAtom atom;
    private final ImportTimes times;
    private final MessageSource messages;

    ArchiveExchange(
            ArchiveSearch search,
            DirectiveAnswers directives,
            ArchiveAtom atom,
            ImportTimes times,
            MessageSource messages) {
        this.search = search;
        this.directives = directives;
        this.atom = atom;
        this.times = times;
        this.messages = messages;
    }

    @GetMapping("/tim.json")
    ResponseEntity<?> json(HttpServletRequest request) {
        ThingQuestion question = question(request);
        return question.tab() == Tab.DIRECTIVES
                ? directives.json(ofDirectives(question))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ArchiveJson.of(question, search.find(question)));
    }

    @GetMapping("/tim.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, Locale language) {
        ThingQuestion question = question(request);
        Tab tab = question.tab();
        if (tab == Tab.DIRECTIVES) {
            return directives.csv(ofDirectives(question), language);
        }
        String columns = say(tab == null ? "exchange.columns" : "exchange.columns." + tab.word(), language);
        String csv = ArchiveCsv.of(
                question, search.find(question), columns.split(";"), kind -> kind(kind, language), Answers.base());
        return Answers.file(Csv.TYPE, (tab == null ? "tim" : tab.word()) + ".csv", csv);
    }

    @GetMapping("/tim.atom")
    ResponseEntity<byte[]> atom(HttpServletRequest request, Locale language) {
        ThingQuestion question = question(request);
        Tab tab = question.tab();
        if (tab == Tab.DIRECTIVES) {
            return directives.atom(ofDirectives(question), language);
        }
        ArchiveSearch.Found found = search.find(question);
        List<AtomFeed.Entry> entries = atom.entries(found, kind -> kind(kind, language));
        String what = say("exchange.feed", language) + (tab == null ? "" : " – " + kind(tab, language));
        int pages = ArchivePage.of(question, found).pages();
        return Answers.of(
                AtomFeed.TYPE,
                AtomFeed.of(
                        question.words() == null ? what : what + ": " + question.words(),
                        language,
                        FeedAddresses.of(Answers.base(), question, pages),
                        entries,
                        () -> times.ofArchive().changed()));
    }

    private String kind(Tab kind, Locale language) {
        return say("exchange.kind." + kind.word(), language);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static ThingQuestion question(HttpServletRequest request) {
        return ThingQuestion.of(request.getParameterMap());
    }

    private static DirectiveQuestion ofDirectives(ThingQuestion question) {
        return question.ofDirectives().onPage(question.page());
    }
}
