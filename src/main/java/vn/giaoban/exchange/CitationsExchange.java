package vn.giaoban.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.DirectiveSearch;

/** The hits of a page of {@code /chi-dao}, for who cites them: the same parameters. */
@RestController
class CitationsExchange {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final DirectiveSearch search;
    private final Citations citations;

    CitationsExchange(DirectiveSearch search, Citations citations) {
        this.search = search;
        this.citations = citations;
    }

    /** In Vietnamese form, one a line. */
    @GetMapping("/chi-dao.txt")
    ResponseEntity<byte[]> vietnamese(HttpServletRequest request) {
        return Answers.of(
                TEXT,
                cited(request).stream().map(cited -> cited.vietnamese() + "\n").collect(Collectors.joining()));
    }

    @GetMapping("/chi-dao.ris")
    ResponseEntity<byte[]> ris(HttpServletRequest request) {
        return Answers.file(Ris.TYPE, "chi-dao.ris", Ris.of(cited(request)));
    }

    @GetMapping("/chi-dao.bib")
    ResponseEntity<byte[]> bibTex(HttpServletRequest request) {
        return Answers.file(BibTex.TYPE, "chi-dao.bib", BibTex.of(cited(request)));
    }

    private List<DirectiveCitation> cited(HttpServletRequest request) {
        var question = DirectiveQuestion.of(request.getParameterMap());
        return citations.of(search.find(question).hits(), Answers.base());
    }
}
