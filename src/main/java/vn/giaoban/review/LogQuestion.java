package vn.giaoban.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to list; null asks for all.
 *
 * @param by the account that decided
 * @param letter of the kind of fact: {@code d}, {@code m}, {@code n}, {@code v}, {@code g}, {@code f}
 * @param from the first moment
 * @param to the first moment that is too late
 */
public record LogQuestion(
        @Nullable String by,
        @Nullable Act act,
        @Nullable String letter,
        @Nullable Instant from,
        @Nullable Instant to) {

    static final String WHERE = """

            where (cast(:by as text) is null or made_by = :by)
               and (cast(:act as text) is null or act = :act)
               and (cast(:letter as text) is null or subject like :letter || '-%')
               and (cast(:from as timestamptz) is null or made_at >= :from)
               and (cast(:to as timestamptz) is null or made_at < :to)""";
}
