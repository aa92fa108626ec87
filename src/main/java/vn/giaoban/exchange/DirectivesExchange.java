package vn.giaoban.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaoban.search.DirectiveQuestion;

/** {@code /chi-dao} for machines: the same parameters, the same hits. */
@RestController
class DirectivesExchange {

    private final DirectiveAnswers answers;

    DirectivesExchange(DirectiveAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/chi-dao.json")
    ResponseEntity<DirectivesJson> json(HttpServletRequest request) {
        return answers.json(question(request));
    }

    @GetMapping("/chi-dao.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, Locale language) {
        return answers.csv(question(request), language);
    }

    @GetMapping("/chi-dao.atom")
    ResponseEntity<byte[]> atom(HttpServletRequest request, Locale language) {
        return answers.atom(question(request), language);
    }

    private static DirectiveQuestion question(HttpServletRequest request) {
        return DirectiveQuestion.of(request.getParameterMap());
    }
}
