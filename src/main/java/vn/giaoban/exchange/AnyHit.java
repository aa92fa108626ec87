package vn.giaoban.exchange;

import static vn.giaoban.exchange.HitTexts.giver;
import static vn.giaoban.exchange.HitTexts.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.DirectiveHit;
import vn.giaoban.search.PersonHit;
import vn.giaoban.search.Tab;
import vn.giaoban.search.ThingHit;
import vn.giaoban.time.Period;

/**
 * Anything found, by what all kinds have. What the reports do not say is null.
 *
 * @param kind what it is
 * @param id of its row among those of its kind
 * @param title who gives a directive, a person's name, else as of {@link ThingHit}
 * @param text a directive's words, a person's other spellings, else as of {@link ThingHit}
 * @param detail the meeting of a directive, a person's titles, else as of {@link ThingHit}
 * @param place its name on that day
 * @param url its permanent address, below the application's
 */
record AnyHit(
        Tab kind,
        long id,
        @Nullable String title,
        @Nullable String text,
        @Nullable String detail,
        @Nullable LocalDate day,
        @Nullable Period period,
        @Nullable String place,
        String url) {

    /** In the order of the page that shows them together. */
    private static final List<Tab> SHOWN =
            List.of(Tab.DIRECTIVES, Tab.PEOPLE, Tab.MEETINGS, Tab.METRICS, Tab.DOCUMENTS);

    static List<AnyHit> of(ArchiveSearch.Found found) {
        return SHOWN.stream().flatMap(kind -> of(kind, found)).toList();
    }

    private static Stream<AnyHit> of(Tab kind, ArchiveSearch.Found found) {
        return switch (kind) {
            case DIRECTIVES ->
                Stream.ofNullable(found.directives())
                        .flatMap(hits -> hits.hits().stream())
                        .map(AnyHit::of);
            case PEOPLE ->
                Stream.ofNullable(found.people())
                        .flatMap(hits -> hits.hits().stream())
                        .map(AnyHit::of);
            case MEETINGS, METRICS, DOCUMENTS ->
                Stream.ofNullable(found.things().get(kind))
                        .flatMap(hits -> hits.hits().stream())
                        .map(hit -> of(kind, hit));
        };
    }

    private static AnyHit of(DirectiveHit hit) {
        return new AnyHit(
                Tab.DIRECTIVES,
                hit.id(),
                giver(hit),
                hit.text().text(),
                plain(hit.meeting().title()),
                hit.meeting().heldOn(),
                hit.period(),
                hit.place() == null ? null : hit.place().name(),
                hit.url());
    }

    private static AnyHit of(PersonHit hit) {
        return new AnyHit(
                Tab.PEOPLE,
                hit.id(),
                hit.name().text(),
                hit.spellings().isEmpty() ? null : String.join(", ", hit.spellings()),
                hit.titles(),
                null,
                null,
                hit.place(),
                hit.url());
    }

    private static AnyHit of(Tab kind, ThingHit hit) {
        return new AnyHit(
                kind,
                hit.id(),
                plain(hit.title()),
                plain(hit.text()),
                plain(hit.detail()),
                hit.day(),
                hit.period(),
                hit.place(),
                hit.url());
    }
}
