package vn.giaoban.pack;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Anchor;
import vn.giaoban.archive.AttendingGroup;
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.MeetingFinding;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Quotation;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.StatedRole;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;
import vn.giaoban.topic.Topics;
import vn.giaoban.vocabulary.Role;

/** The cells of one fact, in the order of the {@link Dictionary}'s columns. */
@Component
class FactRows {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String FOUND = "tìm thấy";
    private static final String GIVEN = "cho trước";

    private final MessageSource messages;
    private final Topics topics;

    FactRows(MessageSource messages, Topics topics) {
        this.messages = messages;
        this.topics = topics;
    }

    @Nullable
    Object[] of(PackedReport packed) {
        Report report = packed.report();
        return cells(
                packed.number(),
                packed.originalPath(),
                packed.textPath(),
                report.fileName(),
                report.source(),
                report.mediaType(),
                HexFormat.of().formatHex(report.sha256()),
                report.importedAt(),
                report.origin(),
                report.extractorVersion(),
                report.meeting().id());
    }

    @Nullable
    Object[] of(Meeting meeting) {
        Place place = meeting.place();
        return cells(
                meeting.id(),
                meeting.title(),
                meeting.heldOn(),
                meeting.period().map(Period::value).orElse(null),
                meeting.quarter().map(Period::value).orElse(null),
                place == null ? null : place.id(),
                meeting.placeName().orElse(null),
                meeting.host());
    }

    @Nullable
    Object[] of(MeetingFinding finding, PackedReport in) {
        Anchor anchor = finding.anchor();
        return join(
                cells(in.report().meeting().id(), finding.field(), finding.value()),
                anchor == null ? cells(in.originalPath(), null, null, null, null, null, GIVEN) : found(anchor, in));
    }

    @Nullable
    Object[] of(Participation person, PackedReport in) {
        return join(
                cells(
                        in.report().meeting().id(),
                        person.ordinal(),
                        person.person().id(),
                        person.name(),
                        person.person().name(),
                        person.titles().stream().map(HeldTitle::title).collect(Collectors.joining("; ")),
                        person.roles().stream()
                                .map(StatedRole::role)
                                .map(this::role)
                                .collect(Collectors.joining("; "))),
                found(person.anchor(), in));
    }

    /** Of each title, then of each role. */
    Stream<@Nullable Object[]> titlesAndRoles(Participation person, PackedReport in) {
        return Stream.concat(
                person.titles().stream().map(t -> said(person, "chức danh", t.title(), t.span(), t.rule(), in)),
                person.roles().stream().map(r -> said(person, "vai trò", role(r.role()), r.span(), r.rule(), in)));
    }

    @Nullable
    Object[] of(AttendingGroup group, PackedReport in) {
        return join(cells(in.report().meeting().id(), group.ordinal(), group.name()), found(group.anchor(), in));
    }

    @Nullable
    Object[] of(Directive directive, PackedReport in) {
        Participation giver = directive.participation();
        return join(
                cells(
                        in.report().meeting().id(),
                        directive.ordinal(),
                        directive.text(),
                        directive.official().map(Person::id).orElse(null),
                        giver == null ? null : giver.name(),
                        words(directive.issuer()),
                        words(directive.addressee()),
                        sentence(directive.addressee(), in),
                        words(directive.deadline()),
                        sentence(directive.deadline(), in),
                        topics(directive.text())),
                found(directive.anchor(), in));
    }

    @Nullable
    Object[] of(Metric metric, PackedReport in) {
        Quotation label = metric.label();
        return join(
                cells(
                        in.report().meeting().id(),
                        metric.ordinal(),
                        metric.quote(),
                        plain(metric.value()),
                        plain(metric.whole()),
                        metric.unit(),
                        words(label),
                        metric.change() == null ? null : word("change." + metric.change()),
                        word("qualifier." + metric.qualifier()),
                        word("kind." + metric.kind()),
                        words(metric.base()),
                        words(metric.comparedTo()),
                        metric.comparedPeriod(),
                        metric.doubt(),
                        plain(metric.computed()),
                        metric.doubtRule(),
                        topics((label == null ? "" : label.words() + " ") + metric.unit())),
                found(metric.anchor(), in));
    }

    @Nullable
    Object[] of(Citation citation, PackedReport in) {
        return join(
                cells(
                        in.report().meeting().id(),
                        citation.ordinal(),
                        citation.quote(),
                        citation.document().id(),
                        citation.kind(),
                        citation.number(),
                        citation.issuer(),
                        citation.dated()),
                found(citation.anchor(), in));
    }

    private @Nullable Object[] said(
            Participation person, String kind, String words, Span span, String rule, PackedReport in) {
        return join(
                cells(in.report().meeting().id(), person.person().id(), person.name(), kind, words),
                found(new Anchor(span, rule, person.anchor().extractorVersion()), in));
    }

    private static @Nullable Object[] found(Anchor anchor, PackedReport in) {
        return cells(
                in.originalPath(),
                in.text().sentenceAt(anchor.start()).number(),
                in.text().codePoints(anchor.start()),
                in.text().codePoints(anchor.end()),
                anchor.rule(),
                anchor.extractorVersion(),
                FOUND);
    }

    private String role(Role role) {
        return word("role." + role);
    }

    private String topics(String words) {
        return topics.of(words).stream().map(topic -> word("topic." + topic)).collect(Collectors.joining("; "));
    }

    private String word(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static @Nullable String words(@Nullable Quotation quotation) {
        return quotation == null ? null : quotation.words();
    }

    private static @Nullable Integer sentence(@Nullable Quotation quotation, PackedReport in) {
        return quotation == null
                ? null
                : in.text().sentenceAt(quotation.start()).number();
    }

    /** Without an exponent, and the same whatever number of decimals the database keeps. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static @Nullable Object[] cells(@Nullable Object... cells) {
        return cells;
    }

    private static @Nullable Object[] join(@Nullable Object[] first, @Nullable Object[] second) {
        @Nullable Object[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
