package vn.giaoban.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaoban.time.Period;

/**
 * Which meetings a summary's period covers: those whose quarter is one of {@code quarters}, and those of unknown quarter whose own
 * period is one of {@code longer} (a report on the first half-year without a date belongs to that half-year, and to the year).
 *
 * @param longer never empty, so that it can stand in a query: the period itself at least
 */
record Coverage(Period period, List<String> quarters, List<String> longer) {

    /** Empty for what is no period or none that summaries are made for. */
    static Optional<Coverage> of(String value) {
        return Period.parse(value).flatMap(Coverage::of);
    }

    private static Optional<Coverage> of(Period period) {
        int year = period.from().getYear();
        boolean firstHalf = period.from().getMonthValue() == 1;
        return switch (period.kind()) {
            case QUARTER -> Optional.of(new Coverage(period, List.of(period.value()), List.of(period.value())));
            case HALF_YEAR ->
                Optional.of(new Coverage(
                        period,
                        firstHalf ? quarters(year, 1, 2) : quarters(year, 3, 4),
                        firstHalf ? and(period, firstMonths(year, 6)) : List.of(period.value())));
            case YEAR ->
                Optional.of(new Coverage(
                        period,
                        quarters(year, 1, 4),
                        Stream.concat(
                                        and(period, firstMonths(year, 11)).stream(),
                                        Stream.of(1, 2)
                                                .map(h ->
                                                        Period.halfYear(year, h).value()))
                                .toList()));
            case MONTH, MONTHS -> Optional.empty();
        };
    }

    Coverage previous() {
        return of(period.previous()).orElseThrow();
    }

    Coverage yearBefore() {
        return of(period.yearBefore()).orElseThrow();
    }

    Period lastQuarter() {
        return Period.of(quarters.get(quarters.size() - 1));
    }

    private static List<String> quarters(int year, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(q -> Period.quarter(year, q).value())
                .toList();
    }

    private static Stream<String> firstMonths(int year, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(m -> Period.firstMonths(year, m).value());
    }

    private static List<String> and(Period period, Stream<String> others) {
        return Stream.concat(Stream.of(period.value()), others).toList();
    }
}
