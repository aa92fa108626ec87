package vn.giaoban.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.series.Catalogue;
import vn.giaoban.series.Series;
import vn.giaoban.series.SeriesKey;
import vn.giaoban.series.SeriesLine;
import vn.giaoban.series.SeriesReading;
import vn.giaoban.text.NameKey;

/** Indicators over the quarters. */
@Pages
class SeriesPages {

    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final SeriesReading reading;
    private final Wording wording;

    SeriesPages(Catalogue catalogue, SeriesReading reading, Wording wording) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.wording = wording;
    }

    @GetMapping("/so-lieu")
    String list(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "dia-ban", defaultValue = "") String place,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Model model) {
        if (asked.length() > LONGEST || asked.indexOf('\0') >= 0) {
            throw new BadParameter("q", asked.replace("\0", ""));
        }
        if (!place.matches("([a-z]+(-[a-z]+)*)?")) {
            throw new BadParameter("dia-ban", place);
        }
        int number = MeetingFilter.page(page);
        List<SeriesLine> all = catalogue.all();
        List<String> words = Arrays.stream(
                        asked.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
        List<SeriesLine> found = all.stream()
                .filter(s -> place.isEmpty() || s.key().placeId().equals(place))
                .filter(s -> words.stream().allMatch(w -> has(s, w)))
                .toList();
        model.addAttribute(
                "page",
                new IndicatorsPage(
                        asked.strip(),
                        place,
                        places(all),
                        all.size(),
                        found.size(),
                        number,
                        PageCut.pages(found.size(), IndicatorsPage.SIZE),
                        PageCut.page(found, number, IndicatorsPage.SIZE).stream()
                                .map(IndicatorsPage.Row::of)
                                .toList()));
        return "metrics/indicators";
    }

    @GetMapping(SeriesAddress.PATH)
    String show(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SeriesKey key = SeriesAddress.read(parameters);
        Series series = reading.of(key).orElseThrow(() -> new UnknownPage("series", key));
        List<IndicatorsPage.Row> elsewhere = catalogue.all().stream()
                .filter(s ->
                        s.key().indicator().equals(key.indicator()) && !s.key().equals(key))
                .sorted(Comparator.comparing(SeriesLine::place, Vietnamese.ORDER))
                .limit(SeriesPage.MOST_ELSEWHERE)
                .map(IndicatorsPage.Row::of)
                .toList();
        model.addAttribute("page", SeriesPage.of(series, elsewhere, new SpokenChart(wording)));
        return "metrics/series";
    }

    /** A word without accents finds every accent; one with accents only its own. */
    private static boolean has(SeriesLine line, String word) {
        boolean plain = NameKey.of(word).equals(word);
        return Arrays.stream((line.label() + " " + line.unit())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{M}\\p{N}%]+"))
                .anyMatch(w -> w.startsWith(word) || (plain && NameKey.of(w).startsWith(word)));
    }

    private static List<IndicatorsPage.PlaceOption> places(List<SeriesLine> all) {
        Map<String, String> names = all.stream()
                .collect(Collectors.toMap(s -> s.key().placeId(), SeriesLine::place, (a, b) -> a, TreeMap::new));
        return names.entrySet().stream()
                .map(e -> new IndicatorsPage.PlaceOption(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(IndicatorsPage.PlaceOption::name, Vietnamese.ORDER))
                .toList();
    }
}
