package vn.giaoban.exchange;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.DirectiveHits;
import vn.giaoban.search.Tab;

/** What was found in the whole archive, as a feed has it. */
@Component
class ArchiveAtom {

    private final ImportTimes times;

    ArchiveAtom(ImportTimes times) {
        this.times = times;
    }

    /** @param kinds words for every kind */
    List<AtomFeed.Entry> entries(ArchiveSearch.Found found, Function<Tab, String> kinds) {
        var entries = new ArrayList<AtomFeed.Entry>();
        DirectiveHits directives = found.directives();
        if (directives != null) {
            directives.hits().forEach(hit -> entries.add(DirectivesAtom.entry(hit)));
        }
        List<AnyHit> others = AnyHit.of(found).stream()
                .filter(hit -> hit.kind() != Tab.DIRECTIVES)
                .toList();
        Map<AnyHit, Instant> changed = times.of(others);
        Instant begun = times.ofArchive().begun();
        others.stream()
                .filter(changed::containsKey)
                .map(hit -> new AtomFeed.Entry(
                        hit.kind().word() + " " + hit.id() + " of the archive begun " + begun,
                        title(hit, kinds),
                        changed.getOrDefault(hit, begun),
                        null,
                        hit.url(),
                        joined(" · ", hit.text(), hit.detail(), hit.place())))
                .forEach(entries::add);
        return entries;
    }

    private static String title(AnyHit hit, Function<Tab, String> kinds) {
        String title = hit.kind() == Tab.METRICS ? joined(": ", hit.title(), hit.text()) : joined("", hit.title());
        return title.isBlank() ? kinds.apply(hit.kind()) + " " + hit.id() : title;
    }

    private static String joined(String by, @Nullable String... known) {
        return Stream.of(known).filter(Objects::nonNull).collect(joining(by));
    }
}
