package vn.giaoban.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.giaoban.search.DirectiveHits;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.DirectiveSearch;
import vn.giaoban.search.UnusableParameter;

/** {@code /chi-dao} for machines: the same parameters, the same hits. */
@RestController
class DirectivesExchange {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final DirectiveSearch search;
    private final MessageSource messages;

    DirectivesExchange(DirectiveSearch search, MessageSource messages) {
        this.search = search;
        this.messages = messages;
    }

    @GetMapping("/chi-dao.json")
    ResponseEntity<DirectivesJson> json(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(DirectivesJson.of(search.find(question(request))));
    }

    @GetMapping("/chi-dao.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, Locale language) {
        String columns = messages.getMessage("exchange.directives.columns", null, language);
        String csv = DirectivesCsv.of(search.find(question(request)), columns.split(";"), base());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("chi-dao.csv")
                                .build()
                                .toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/chi-dao.atom")
    ResponseEntity<byte[]> atom(HttpServletRequest request, Locale language) {
        DirectiveQuestion question = question(request);
        DirectiveHits found = search.find(question);
        String title = messages.getMessage("exchange.directives.feed", null, language);
        String feed = DirectivesAtom.of(found, title, new FeedAddresses(base(), question, found.pages()));
        return ResponseEntity.ok().contentType(ATOM).body(feed.getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(UnusableParameter unusable, Locale language) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, messages.getMessage(unusable, language));
        problem.setProperty("parameter", unusable.parameter());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static DirectiveQuestion question(HttpServletRequest request) {
        return DirectiveQuestion.of(request.getParameterMap());
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
