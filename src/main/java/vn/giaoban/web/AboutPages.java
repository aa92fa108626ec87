package vn.giaoban.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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
                lines("rules.tsv").stream()
                        .map(row -> new AboutPage.ShownRule(row[0], row[1]))
                        .toList());
    }

    private static AboutPage.Quality quality(String file) {
        List<String[]> rows = lines(file);
        Map<String, String> about =
                rows.stream().filter(row -> row.length == 2).collect(Collectors.toMap(row -> row[0], row -> row[1]));
        String day = about.get("day");
        return new AboutPage.Quality(
                Objects.requireNonNull(about.get("version")),
                Integer.parseInt(Objects.requireNonNull(about.get("reports"))),
                day == null ? null : LocalDate.parse(day),
                rows.stream()
                        .filter(row -> row.length > 2)
                        .map(row -> new AboutPage.Measured(
                                row[0],
                                new BigDecimal(row[1]).scaleByPowerOfTen(2),
                                new BigDecimal(row[2]).scaleByPowerOfTen(2),
                                Integer.parseInt(row[4]),
                                Integer.parseInt(row[5])))
                        .toList());
    }

    private static List<String[]> lines(String file) {
        try {
            return new ClassPathResource("about/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
