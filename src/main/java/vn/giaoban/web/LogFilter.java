package vn.giaoban.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.review.Act;
import vn.giaoban.review.LogQuestion;

/**
 * Which decisions somebody wants to see; empty asks for all.
 *
 * @param letter of the kind of fact
 * @param from the first day
 * @param to the last day
 */
record LogFilter(
        @BindParam("ai") String by,
        @BindParam("viec") String act,
        @BindParam("loai") String letter,
        @BindParam("tu") String from,
        @BindParam("den") String to,
        @BindParam("trang") String at) {

    LogFilter(
            @Nullable String by,
            @Nullable String act,
            @Nullable String letter,
            @Nullable String from,
            @Nullable String to,
            @Nullable String at) {
        this.by = plain(by);
        this.act = plain(act);
        this.letter = plain(letter);
        this.from = plain(from);
        this.to = plain(to);
        this.at = plain(at);
    }

    /** @throws BadParameter where a value cannot be read */
    LogQuestion question() {
        if (!letter.isEmpty() && Kind.of(letter).isEmpty()) {
            throw new BadParameter("loai", letter);
        }
        if (by.length() > 100 || by.indexOf('\0') >= 0) {
            throw new BadParameter("ai", by);
        }
        return new LogQuestion(
                by.isEmpty() ? null : by,
                readAct(),
                letter.isEmpty() ? null : letter,
                midnight("tu", from, 0),
                midnight("den", to, 1));
    }

    int page() {
        return MeetingFilter.page(at);
    }

    /** The address of another page of the same question. */
    public String onPage(int other) {
        return address("/soat/nhat-ky", other);
    }

    public String asCsv() {
        return address("/soat/nhat-ky.csv", 1);
    }

    private String address(String path, int page) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("ai", "{by}")
                .queryParam("viec", "{act}")
                .queryParam("loai", "{letter}")
                .queryParam("tu", "{from}")
                .queryParam("den", "{to}")
                .queryParam("trang", page)
                .encode()
                .buildAndExpand(by, act, letter, from, to)
                .toUriString();
    }

    private @Nullable Act readAct() {
        if (act.isEmpty()) {
            return null;
        }
        return Arrays.stream(Act.values())
                .filter(value -> value.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new BadParameter("viec", act));
    }

    private static @Nullable Instant midnight(String name, String day, int daysLater) {
        if (day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day)
                    .plusDays(daysLater)
                    .atStartOfDay(Wording.ZONE)
                    .toInstant();
        } catch (DateTimeException notADay) {
            throw new BadParameter(name, day);
        }
    }

    private static String plain(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
