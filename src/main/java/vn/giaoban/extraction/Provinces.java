package vn.giaoban.extraction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.NameKey;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;

/**
 * Whose meeting it is: the province that the text names most often with a body of its own (Tỉnh ủy X, tỉnh X, Báo X); else the only one
 * that it names at all. A meeting of a national body is no province's.
 */
final class Provinces {

    private static final Rules RULES = Rules.load("meeting");
    /** So many provinces meet as equals, where none of them is named more often than all others. */
    private static final int OF_A_REGION = 4;

    private static final Lexicon PROVINCE = Lexicon.load("provinces");

    private Provinces() {}

    private record Count(Found<String> first, int times) {}

    static @Nullable Found<String> find(ReportText report, @Nullable Found<String> host, List<Sentence> lead) {
        String text = report.matching();
        for (String rule : host == null ? List.<String>of() : List.of("province-of-office", "province-of-body")) {
            Matcher holder =
                    RULES.rule(rule).matcher(text, Objects.requireNonNull(host).span());
            if (holder.find()) {
                return found(holder, rule);
            }
        }
        for (Sentence sentence : lead) {
            Matcher visited = RULES.rule("province-visited").first(text, sentence.span());
            if (visited != null) {
                return found(visited, "province-visited");
            }
        }
        if (RULES.rule("national").in(text).iterator().hasNext()
                || (host != null
                        && RULES.rule("national-host").matcher(host.value()).find())) {
            return null;
        }
        Map<String, Count> named = new LinkedHashMap<>();
        count("province-of-office", text, named);
        count("province-of-body", text, named);
        count("province-of-paper", text, named);
        portals(text, named);
        if (named.isEmpty()) {
            count("province-plain", text, named);
            if (named.size() > 1) {
                return null;
            }
        }
        int all = named.values().stream().mapToInt(Count::times).sum();
        return named.values().stream()
                .filter(count -> named.size() < OF_A_REGION || count.times() * 2 > all)
                .max(Comparator.comparing(Count::times)
                        .thenComparing(Comparator.<Count, Integer>comparing(
                                        c -> c.first().span().start())
                                .reversed()))
                .map(Count::first)
                .orElse(null);
    }

    private static @Nullable Found<String> found(Matcher m, String rule) {
        return PROVINCE.find(m.group("province"))
                .map(e -> new Found<>(e.get("name"), Rule.span(m, "province"), rule))
                .orElse(null);
    }

    private static void count(String rule, String text, Map<String, Count> named) {
        for (Matcher m : RULES.rule(rule).in(text)) {
            String form = m.group("province");
            Span place = Rule.span(m, "province");
            PROVINCE.find(form).ifPresent(e -> add(named, e.get("name"), place, rule));
        }
    }

    /** binhdinh.gov.vn is the portal of Bình Định. */
    private static void portals(String text, Map<String, Count> named) {
        if (!text.contains(".vn") && !text.contains(".VN")) {
            return;
        }
        for (Matcher m : RULES.rule("province-of-portal").in(text)) {
            Span place = Rule.span(m, "portal");
            String portal = m.group("portal").toLowerCase(Locale.ROOT);
            PROVINCE.entries().stream()
                    .filter(e -> NameKey.of(e.form()).equals(portal))
                    .findFirst()
                    .ifPresent(e -> add(named, e.get("name"), place, "province-of-portal"));
        }
    }

    private static void add(Map<String, Count> named, String name, Span place, String rule) {
        named.merge(
                name,
                new Count(new Found<>(name, place, rule), 1),
                (a, b) -> new Count(a.first(), a.times() + b.times()));
    }
}
