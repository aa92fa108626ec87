package vn.giaoban.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Quotation;
import vn.giaoban.text.ReportText;

/**
 * A meeting's directives of one giver for one addressee, so that both are said once.
 *
 * @param giver the official's name as the report spells it, or the body or title verbatim; null where the report does not say
 * @param giverOrdinal the official's {@code n1}; null where no named person gives them
 * @param addressee verbatim; null where the report does not say
 */
record DirectiveGroup(
        @Nullable String giver,
        @Nullable Integer giverOrdinal,
        @Nullable String addressee,
        List<DirectiveLine> lines) {

    private record Head(
            @Nullable String giver,
            @Nullable Integer ordinal,
            @Nullable String addressee) {}

    /** In the order of the text. */
    static List<DirectiveGroup> of(List<Directive> rows, ReportText text) {
        var groups = new LinkedHashMap<Head, List<DirectiveLine>>();
        for (Directive row : rows) {
            groups.computeIfAbsent(head(row), h -> new ArrayList<>()).add(DirectiveLine.of(row, text));
        }
        return groups.entrySet().stream()
                .map(e -> new DirectiveGroup(
                        e.getKey().giver(), e.getKey().ordinal(), e.getKey().addressee(), List.copyOf(e.getValue())))
                .toList();
    }

    public boolean hasDeadline() {
        return lines.stream().anyMatch(l -> l.deadline() != null);
    }

    private static Head head(Directive row) {
        Participation official = row.participation();
        Quotation issuer = row.issuer();
        Quotation addressee = row.addressee();
        return new Head(
                official != null ? official.name() : issuer == null ? null : issuer.words(),
                official == null ? null : official.ordinal(),
                addressee == null ? null : addressee.words());
    }
}
