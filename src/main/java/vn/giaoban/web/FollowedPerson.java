package vn.giaoban.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.StatedRole;
import vn.giaoban.text.ReportText;

/**
 * A person whose facts a meeting's page lifts out of all others.
 *
 * @param ordinal the 3 of {@code #n3}
 * @param directives ordinals of those that this person gives
 * @param sentences that name the person, a title or role of theirs or a directive, ascending
 */
record FollowedPerson(int ordinal, String name, Set<Integer> directives, List<Integer> sentences) {

    /** The parameter that names the person as the page does: {@code n3}. */
    static final String PARAMETER = "nguoi";

    /** @throws UnknownPage where the report names nobody with that ordinal */
    static FollowedPerson of(String asked, Report report, ReportText text) {
        if (!asked.matches("n[1-9]\\d{0,4}")) {
            throw new BadParameter(PARAMETER, asked);
        }
        int ordinal = Integer.parseInt(asked.substring(1));
        Participation person = report.participations().stream()
                .filter(p -> p.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new UnknownPage("participant", asked));
        List<Directive> directives = report.directives().stream()
                .filter(d -> d.participation() == person)
                .toList();
        return new FollowedPerson(
                ordinal,
                person.name(),
                directives.stream().map(Directive::ordinal).collect(Collectors.toUnmodifiableSet()),
                Stream.of(
                                person.mentions().stream().map(m -> m.span().start()),
                                person.titles().stream().map(HeldTitle::start),
                                person.roles().stream().map(StatedRole::start),
                                directives.stream().map(d -> d.anchor().start()))
                        .flatMap(s -> s)
                        .map(start -> text.sentenceAt(start).number())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Whether a passage is one of this person's. */
    public boolean has(FactKind kind, int number) {
        return kind == FactKind.PERSON ? number == ordinal : kind == FactKind.DIRECTIVE && directives.contains(number);
    }
}
