package vn.giaoban.exchange;

import static vn.giaoban.exchange.HitTexts.plain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveHit;
import vn.giaoban.search.DirectiveHits;
import vn.giaoban.search.Match;
import vn.giaoban.time.Period;

/** What {@code /chi-dao.json} answers. Its names and shapes are kept stable: scripts read them. Unknown is null. */
record DirectivesJson(
        long total, int page, int pages, @Nullable String matched, List<Hit> hits) {

    record Hit(
            long id,
            @Nullable String official,
            @Nullable String title,
            String text,
            @Nullable String to,
            @Nullable String deadline,
            Meeting meeting,
            @Nullable LocalDate date,
            @Nullable String period,
            @Nullable Place place,
            int sentence,
            String url) {}

    record Meeting(long id, @Nullable String title, String url) {}

    record Place(String id, String name) {}

    static DirectivesJson of(DirectiveHits found) {
        Match matched = found.matched();
        return new DirectivesJson(
                found.total(),
                found.page(),
                found.pages(),
                matched == null ? null : matched.word(),
                found.hits().stream().map(DirectivesJson::hit).toList());
    }

    private static Hit hit(DirectiveHit hit) {
        DirectiveHit.PlaceOfHit place = hit.place();
        Period period = hit.period();
        return new Hit(
                hit.id(),
                plain(hit.official()),
                plain(hit.title()),
                hit.text().text(),
                plain(hit.to()),
                hit.deadline(),
                new Meeting(
                        hit.meeting().id(),
                        plain(hit.meeting().title()),
                        hit.meeting().url()),
                hit.meeting().heldOn(),
                period == null ? null : period.value(),
                place == null ? null : new Place(place.id(), place.name()),
                hit.sentence(),
                hit.url());
    }
}
