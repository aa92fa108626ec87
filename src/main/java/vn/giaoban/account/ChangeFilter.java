package vn.giaoban.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What is sought in the log; null is anything.
 *
 * @param who name of the account that did it or that it happened to
 * @param from,to first and last day, as Vietnam has it
 */
record ChangeFilter(
        @BindParam("ai") @Nullable String who,
        @BindParam("viec") @Nullable ChangeKind kind,

        @BindParam("tu") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @BindParam("den") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    ChangeFilter {
        who = who == null || who.isBlank() ? null : AccountNames.normal(who);
    }
}
