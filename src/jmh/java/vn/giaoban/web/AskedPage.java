package vn.giaoban.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.giaoban.search.SeededArchive;

/**
 * Pages of one kind.
 *
 * @param bar whether it must reach its share of the static page's requests a second
 */
record AskedPage(String kind, boolean bar, List<URI> addresses) {

    private static final int OF_A_KIND = 40;

    /** The static page comes first. */
    static List<AskedPage> of(SeededArchive archive, int meetings, String server) {
        int people = archive.officials.size();
        return List.of(
                one("static", server, "/tim/cach-tim"),
                one("about", server, "/gioi-thieu"),
                one("home", server, "/"),
                bar(one("list", server, "/cuoc-hop")),
                bar(one("list, page 900", server, "/cuoc-hop?trang=900")),
                one("list of a place and year", server, "/cuoc-hop?dia-ban=gia-lai&nam=2020"),
                one("calendar", server, "/cuoc-hop/lich"),
                one("timeline", server, "/cuoc-hop/dong-thoi-gian"),
                bar(many("meeting", server, i -> "/cuoc-hop/" + spread(i, meetings))),
                bar(many("person", server, i -> "/nguoi/" + spread(i, people))),
                one("person of most meetings", server, "/nguoi/1"),
                one("people", server, "/nguoi"),
                many("directives of a person", server, i -> "/chi-dao?nguoi=" + name(archive, spread(i, people))),
                many("search", server, i -> "/tim?q=" + words(archive, spread(i, meetings))),
                one("place", server, "/dia-ban/gia-lai"),
                many("document", server, i -> "/van-ban/" + spread(i, archive.documents())),
                one("figures", server, "/so-lieu"),
                one("summaries", server, "/tong-hop"),
                one("summary", server, "/tong-hop/gia-lai/2020-Q2"),
                one("unclear", server, "/tong-hop/chua-ro"));
    }

    private static AskedPage one(String kind, String server, String address) {
        return new AskedPage(kind, false, List.of(URI.create(server + address)));
    }

    private static AskedPage many(String kind, String server, IntFunction<String> address) {
        return new AskedPage(
                kind,
                false,
                IntStream.range(0, OF_A_KIND)
                        .mapToObj(i -> URI.create(server + address.apply(i)))
                        .toList());
    }

    private static AskedPage bar(AskedPage page) {
        return new AskedPage(page.kind, true, page.addresses);
    }

    /** Ids from 1 to {@code last}, evenly. */
    private static int spread(int i, int last) {
        return 1 + (int) ((long) i * (last - 1) / (OF_A_KIND - 1));
    }

    private static String name(SeededArchive archive, int id) {
        return encoded(archive.officials.get(id - 1).names().get(0));
    }

    private static String words(SeededArchive archive, int meeting) {
        String[] words = archive.meeting(meeting).tasks().get(0).words().split(" ", 5);
        return encoded(words[1] + " " + words[2] + " " + words[3]);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
