package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.DirectiveSearch;

/** Search for directives by official, words, place and time. */
@Pages
class DirectivePages {

    private final DirectiveSearch search;
    private final PlaceReading places;

    DirectivePages(DirectiveSearch search, PlaceReading places) {
        this.search = search;
        this.places = places;
    }

    /** @throws vn.giaoban.search.UnusableParameter which {@link UnusableParameters} turns into a page that names it */
    @GetMapping("/chi-dao")
    String find(HttpServletRequest request, Model model) {
        DirectiveQuestion question = DirectiveQuestion.of(request.getParameterMap());
        var names = places.withMeetings().stream()
                .map(p -> new DirectivesPage.PlaceOption(p.id(), p.name()))
                .sorted(Comparator.comparing(DirectivesPage.PlaceOption::name, Vietnamese.ORDER))
                .toList();
        boolean asked = !question.parameters().isEmpty();
        model.addAttribute("page", new DirectivesPage(question, search.find(question), names, asked));
        return "directives/list";
    }
}
