package vn.giaoban.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.intake.GivenNotUnderstood;

/**
 * Where reports come in.
 *
 * @param given what was typed
 * @param wrong what is wrong with it
 * @param text pasted; empty where none is
 * @param runs newest first
 * @param places names to choose from
 */
record IntakePage(
        GivenForm given, @Nullable Wrong wrong, String name, String text, List<RunLine> runs, List<String> places) {

    /** @param field {@code tinh}, {@code ngay}, {@code tep}, {@code van-ban} */
    record Wrong(String field, String why) {

        static Wrong of(GivenNotUnderstood given, Wording wording) {
            return new Wrong(
                    given.field() == GivenNotUnderstood.Field.TINH ? "tinh" : "ngay",
                    wording.say(given.reason(), given.arguments()));
        }
    }

    record RunLine(Long id, String origin, @Nullable String by, Instant startedAt, boolean finished, int total) {}
}
