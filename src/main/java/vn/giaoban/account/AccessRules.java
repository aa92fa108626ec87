package vn.giaoban.account;

import static vn.giaoban.account.Need.ADMINISTRATOR;
import static vn.giaoban.account.Need.ANYBODY;
import static vn.giaoban.account.Need.EDITOR;
import static vn.giaoban.account.Need.NOBODY;
import static vn.giaoban.account.Need.READER;
import static vn.giaoban.account.Need.READING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may ask for which address, decided here and nowhere else: looking needs one thing, changing another. The first rule that fits
 * decides; whatever changes the archive needs an editor.
 */
final class AccessRules {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private record Rule(List<PathPattern> patterns, Need looking, Need changing) {

        boolean fits(PathContainer path) {
            return patterns.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }

    private static final List<Rule> RULES = List.of(
            rule(ADMINISTRATOR, ADMINISTRATOR, "/quan-tri/**"),
            rule(EDITOR, EDITOR, "/nhap/**", "/soat/**"),
            rule(READER, READER, "/tai-khoan/**"),
            rule(ANYBODY, ANYBODY, "/dang-nhap", "/dang-xuat", "/moi/*", "/giao-dien", "/ngon-ngu", "/error"),
            rule(ANYBODY, NOBODY, "/actuator/health", "/actuator/health/*"),
            rule(NOBODY, NOBODY, "/actuator/**"),
            rule(ANYBODY, NOBODY, "/*.css", "/*.js", "/*.svg", "/fonts/*"),
            rule(READING, EDITOR, "/", "/tim/**", "/tim.*", "/goi-y", "/goi-y.json", "/opensearch.xml"),
            rule(READING, EDITOR, "/cuoc-hop/**", "/cuoc-hop.*", "/chi-dao/**", "/chi-dao.*", "/nguoi/**"),
            rule(READING, EDITOR, "/so-lieu/**", "/tong-hop/**", "/van-ban/**", "/dia-ban/**", "/bao-cao/**"),
            rule(READING, EDITOR, "/kho", "/gioi-thieu"));

    private AccessRules() {}

    /**
     * @param method of HTTP
     * @param path of the application, as it was sent
     * @return nothing where nobody has decided yet
     */
    static Optional<Need> need(String method, PathContainer path) {
        return RULES.stream()
                .filter(rule -> rule.fits(path))
                .findFirst()
                .map(rule -> LOOKING.contains(method) ? rule.looking : rule.changing);
    }

    private static Rule rule(Need looking, Need changing, String... patterns) {
        return new Rule(
                Stream.of(patterns)
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList(),
                looking,
                changing);
    }
}
