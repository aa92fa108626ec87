package vn.giaoban.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A page of what was found as a feed (RFC 4287, paged by RFC 5005). */
final class AtomFeed {

    static final MediaType TYPE = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String ATOM = "application/atom+xml";
    private static final int LONGEST_TITLE = 120;

    /**
     * @param of what it is about, the same for ever
     * @param author null for the archive
     * @param url below the application's address
     */
    record Entry(
            String of,
            String title,
            Instant updated,
            @Nullable String author,
            String url,
            String content) {}

    private final Xml xml = new Xml("feed", NAMESPACE);
    private final FeedAddresses addresses;

    private AtomFeed(FeedAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * @param language of the title; reports are Vietnamese
     * @param empty since when a feed without entries is so
     */
    static String of(
            String title, Locale language, FeedAddresses addresses, List<Entry> entries, Supplier<Instant> empty) {
        Instant updated = entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElseGet(empty);
        return new AtomFeed(addresses).feed(title, language, updated, entries);
    }

    private String feed(String title, Locale language, Instant updated, List<Entry> entries) {
        xml.attribute("xml:lang", "vi");
        xml.element("id", id("feed " + addresses.question()));
        xml.element("title", title, "xml:lang", language.getLanguage());
        xml.element("updated", updated.toString());
        author("Giao Ban");
        link("self", ATOM, addresses.self());
        link("alternate", "text/html", addresses.forPeople());
        link("previous", ATOM, addresses.previous());
        link("next", ATOM, addresses.next());
        entries.forEach(entry -> xml.element("entry", () -> write(entry)));
        return xml.end();
    }

    private void write(Entry entry) {
        xml.element("id", id(entry.of));
        xml.element("title", title(entry.title));
        xml.element("updated", entry.updated.toString());
        if (entry.author != null) {
            author(entry.author);
        }
        link("alternate", "text/html", addresses.base() + entry.url);
        xml.element("content", entry.content);
    }

    private static String title(String text) {
        String all = text.replaceAll("\\s+", " ").strip();
        if (all.codePointCount(0, all.length()) <= LONGEST_TITLE) {
            return all;
        }
        String begin = all.substring(0, all.offsetByCodePoints(0, LONGEST_TITLE));
        int space = begin.lastIndexOf(' ');
        return (space > 0 ? begin.substring(0, space) : begin) + "…";
    }

    /** The same for the same thing for ever, whatever the host's name. */
    private static String id(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("giaoban " + of).getBytes(StandardCharsets.UTF_8));
    }

    private void author(String name) {
        xml.element("author", () -> xml.element("name", name));
    }

    private void link(String relation, String type, @Nullable String address) {
        if (address != null) {
            xml.empty("link", "rel", relation, "type", type, "href", address);
        }
    }
}
