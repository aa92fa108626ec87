package vn.giaoban.extraction;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;

/**
 * One task that is given for the future.
 *
 * @param quote the task, verbatim and contiguous: {@code span} in the text
 * @param official {@link PersonFact#name()} of the person who gives it; null where a body or an unresolved title gives it
 * @param issuer the body or the unresolved title that gives it, verbatim; null where {@code official} stands
 * @param speaker the mention (name or title) by which the giver is known at this place, if any
 * @param addressee whom it is for, verbatim; the span may lie in an earlier sentence where the addressee is carried over
 * @param deadline by when, where the task says so
 */
public record DirectiveFact(
        String quote,
        Span span,
        @Nullable String official,
        @Nullable Found<String> issuer,
        @Nullable Span speaker,
        @Nullable Found<String> addressee,
        @Nullable Found<Deadline> deadline,
        String rule) {

    /** The same task as of another person; null leaves open who gives it. */
    public DirectiveFact givenBy(@Nullable String other) {
        return new DirectiveFact(quote, span, other, issuer, speaker, addressee, deadline, rule);
    }

    /**
     * By when a task is to be done: a day or a period, exactly one of them.
     */
    public record Deadline(
            java.time.@Nullable LocalDate day, @Nullable Period period) {

        public Deadline {
            if ((day == null) == (period == null)) {
                throw new IllegalArgumentException("a deadline is a day or a period");
            }
        }

        /**
         * Reads what {@link #toString} writes.
         *
         * @throws java.time.DateTimeException where {@code written} is neither a day nor a period
         */
        public static Deadline of(String written) {
            return Period.parse(written)
                    .map(period -> new Deadline(null, period))
                    .orElseGet(() -> new Deadline(java.time.LocalDate.parse(written), null));
        }

        /** {@code 2024-06-30} or {@code 2024-Q3}. */
        @Override
        public String toString() {
            return day != null ? day.toString() : String.valueOf(period);
        }
    }
}
