package vn.giaoban.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.giaoban.text.TabSeparated;

/** The page about the archive. */
@Pages
class AboutPages {

    private final AboutPage page = read();

    @GetMapping("/gioi-thieu")
    String about(Model model) {
        model.addAttribute("page", page);
        return "about/about";
    }

    private static AboutPage read() {
        return new AboutPage(
                quality("quality.tsv"),
                quality("unseen.tsv"),
                TabSeparated.lines("/about/rules.tsv").stream()
                        .map(row -> new AboutPage.ShownRule(row.get(0), row.get(1)))
                        .toList());
    }

    private static AboutPage.Quality quality(String file) {
        List<List<String>> rows = TabSeparated.lines("/about/" + file);
        Map<String, String> about = rows.stream()
                .filter(row -> row.size() == 2)
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        String day = about.get("day");
        return new AboutPage.Quality(
                Objects.requireNonNull(about.get("version")),
                Integer.parseInt(Objects.requireNonNull(about.get("reports"))),
                day == null ? null : LocalDate.parse(day),
                rows.stream()
                        .filter(row -> row.size() > 2)
                        .map(row -> new AboutPage.Measured(
                                row.get(0),
                                new BigDecimal(row.get(1)).scaleByPowerOfTen(2),
                                new BigDecimal(row.get(2)).scaleByPowerOfTen(2),
                                Integer.parseInt(row.get(4)),
                                Integer.parseInt(row.get(5))))
                        .toList());
    }
}
