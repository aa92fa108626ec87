package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.Suggestion;
import vn.giaoban.search.Suggestions;
import vn.giaoban.search.Tab;
import vn.giaoban.search.ThingQuestion;

/** One search box over the whole archive, and what it suggests while one types. */
@Pages
class SearchPages {

    /** Whoever types the next letters asks again; between two asking the same the archive has hardly changed. */
    private static final String CACHED = "private, max-age=60";

    private final ArchiveSearch search;
    private final Suggestions suggestions;
    private final Wording wording;

    SearchPages(ArchiveSearch search, Suggestions suggestions, Wording wording) {
        this.search = search;
        this.suggestions = suggestions;
        this.wording = wording;
    }

    /** @throws vn.giaoban.search.UnusableParameter which {@link UnusableParameters} turns into a page that names it */
    @GetMapping("/tim")
    String find(HttpServletRequest request, Model model) {
        ThingQuestion question = ThingQuestion.of(request.getParameterMap());
        if (question.tab() == Tab.DIRECTIVES) {
            return "redirect:"
                    + SearchPage.address("/chi-dao", question.ofDirectives().query());
        }
        model.addAttribute("page", new SearchPage(question, search.find(question)));
        return "search/found";
    }

    /** How to ask; it promises all that is interpreted, and nothing else is. */
    @GetMapping("/tim/cach-tim")
    String help() {
        return "search/help";
    }

    record Suggested(String kind, String text, @Nullable String detail, String url) {}

    @GetMapping(path = "/goi-y", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<List<Suggested>> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
        List<Suggested> suggested = suggestions.of(typed).stream()
                .map(s -> new Suggested(wording.say("suggest." + s.kind()), s.text(), s.detail(), s.url()))
                .toList();
        return ResponseEntity.ok().header("Cache-Control", CACHED).body(suggested);
    }

    /** The form that browsers ask for, of OpenSearch: what was typed, and the texts that may be meant. */
    @GetMapping(path = "/goi-y.json", produces = "application/x-suggestions+json")
    @ResponseBody
    ResponseEntity<List<Object>> suggestToBrowser(@RequestParam(name = "q", defaultValue = "") String typed) {
        List<String> texts =
                suggestions.of(typed).stream().map(Suggestion::text).distinct().toList();
        return ResponseEntity.ok().header("Cache-Control", CACHED).body(List.of(typed, texts));
    }
}
