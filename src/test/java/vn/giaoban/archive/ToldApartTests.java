package vn.giaoban.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archive says of two documents of one kind and number. */
class ToldApartTests {

    /** Each as the end of an identity, {@code series;province;when}. */
    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                    tw;;2019-05-30          | tw;;2024-06-14         | DATE
                    tw;;cited in 2016-2021  | tw;;cited in 2021-2026 | CITED_IN
                    tw;;cited in 2016-2021  | tw;;2024-06-14         | LATER
                    tw;;2024-06-14          | tw;;cited in 2016-2021 | LATER
                    tw;;cited in 2021-2026  | tw;;2024-06-14         | UNSURE
                    tw;;cited in 2021-2026  | tw;;2019-05-30         | UNSURE
                    tw;;cited in 2016-2021  | tw;;2021-01-15         | UNSURE
                    tw;;XII                 | tw;;XIII               | TERM
                    tw;;XIII                | tw;;2024-06-14         | UNSURE
                    tu;gia-lai;2024-03-11   | tu;kon-tum;2024-03-11  | PLACE
                    tw;;2018-04-03          | vptw;;2018-04-03       | SERIES
                    ttg;;2021               | ttg;;2022              | YEAR
                    tw;;2019-05-30          | nothing                | UNSURE
                    nothing                 | tw;;2019-05-30         | UNSURE
                    """)
    void twoDocumentsOfOneNumberAreToldApartByWhatTheirCitationsSay(
            @Nullable String one, @Nullable String other, ToldApart.Difference difference) {
        assertThat(ToldApart.between(told(one), told(other))).isEqualTo(difference);
    }

    private static @Nullable ToldApart told(@Nullable String end) {
        return end == null ? null : ToldApart.of("chithi|35|" + end.replace(';', '|'));
    }
}
