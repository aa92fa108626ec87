package vn.giaoban.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.giaoban.search.DirectiveHits;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.DirectiveSearch;

/** What is answered to a question for directives, at whatever address it is asked. */
@Component
class DirectiveAnswers {

    private final DirectiveSearch search;
    private final ImportTimes times;
    private final MessageSource messages;

    DirectiveAnswers(DirectiveSearch search, ImportTimes times, MessageSource messages) {
        this.search = search;
        this.times = times;
        this.messages = messages;
    }

    ResponseEntity<DirectivesJson> json(DirectiveQuestion question) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(DirectivesJson.of(search.find(question)));
    }

    ResponseEntity<byte[]> csv(DirectiveQuestion question, Locale language) {
        String columns = messages.getMessage("exchange.directives.columns", null, language);
        String csv = DirectivesCsv.of(search.find(question), columns.split(";"), Answers.base());
        return Answers.file(Csv.TYPE, "chi-dao.csv", csv);
    }

    ResponseEntity<byte[]> atom(DirectiveQuestion question, Locale language) {
        DirectiveHits found = search.find(question);
        String asked = Stream.of(question.words(), question.official(), question.addressee())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String what = messages.getMessage("exchange.directives.feed", null, language);
        List<AtomFeed.Entry> entries =
                found.hits().stream().map(DirectivesAtom::entry).toList();
        return Answers.of(
                AtomFeed.TYPE,
                AtomFeed.of(
                        asked.isEmpty() ? what : what + ": " + asked,
                        language,
                        FeedAddresses.of(Answers.base(), question, found.pages()),
                        entries,
                        () -> times.ofArchive().changed()));
    }
}
