package vn.giaoban.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaoban.search.DirectiveHit;

/** How directives that were found are cited today. */
@Component
public class Citations {

    private final JdbcClient database;
    private final Clock clock;

    Citations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * By the directives' rows, in Vietnamese form, one line each: giver, title held that day, words, meeting, place, day, publisher, sentence, permanent address and
     * day of access. What the report does not say is left out; a meeting without a day has its period, or “không rõ ngày”.
     *
     * @param base address of the application, before {@code /cuoc-hop/…}, without a slash at the end
     */
    public Map<Long, String> vietnamese(List<DirectiveHit> hits, String base) {
        List<DirectiveCitation> citations = of(hits, base);
        return IntStream.range(0, hits.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> hits.get(i).id(), i -> citations.get(i).vietnamese()));
    }

    List<DirectiveCitation> of(List<DirectiveHit> hits, String base) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> publishers = publishers(hits);
        return hits.stream()
                .map(hit -> DirectiveCitation.of(hit, publishers.get(hit.id()), base, today))
                .toList();
    }

    private Map<Long, String> publishers(List<DirectiveHit> hits) {
        var publishers = new HashMap<Long, String>();
        if (!hits.isEmpty()) {
            database.sql("""
                    select d.id, r.source from directive d join report r on r.id = d.report_id
                    where d.id in (:ids) and r.source is not null
                    """)
                    .param("ids", hits.stream().map(DirectiveHit::id).toList())
                    .query(row -> {
                        publishers.put(row.getLong("id"), row.getString("source"));
                    });
        }
        return publishers;
    }
}
