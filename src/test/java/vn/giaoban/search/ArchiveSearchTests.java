package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One question to all of {@link NamedArchive}: what of every kind is found, told apart, counted and suggested. */
@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=300ms"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnEveryIndex
class ArchiveSearchTests {

    @Autowired
    ArchiveSearch archive;

    @Autowired
    DirectiveSearch directives;

    @Autowired
    Suggestions suggestions;

    @Autowired
    JdbcClient database;

    @Autowired
    IndexState state;

    @BeforeAll
    void writeTheArchive() throws InterruptedException {
        var rows = new ArchiveRows(database);
        rows.clear();
        NamedArchive.write(rows);
        Eventually.agree(state);
    }

    /** words | directives, meetings, people, figures, documents */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hồ Văn Niên     | 3, 2, 1, 0, 0
            ho van nien     | 3, 2, 1, 0, 0
            APớt            | 2, 1, 1, 0, 0
            giao ban        | 14, 6, 0, 2, 0
            35-CT/TW        | 1, 0, 0, 0, 2
            35 ct tw        | 1, 0, 0, 0, 2
            chỉ thị 35      | 1, 0, 0, 0, 2
            hộ nghèo        | 1, 0, 0, 1, 0
            rừng trồng      | 0, 0, 0, 1, 0
            hộ ngheof       | 1, 0, 0, 1, 0
            Lê Ngọc Tuấn    | 1, 1, 2, 0, 0
            Bộ Chính trị    | 0, 0, 0, 0, 2
            zzz             | 0, 0, 0, 0, 0
            """)
    void everyKindIsCounted(String words, String counts) {
        assertThat(counts(words)).isEqualTo(counts);
    }

    @Test
    void aNearSpellingIsSoughtOnlyWhereNothingOfTheArchiveHasTheWord() {
        // "rùng" without accents is "rung", which is one letter away from "vùng" of several directives.
        assertThat(counts("rùng")).isEqualTo("0, 0, 0, 1, 0");
        assertThat(counts("rừngg")).isEqualTo("0, 0, 0, 1, 0");
    }

    @Test
    void onePersonOfTwoSpellingsIsOneAndTwoOfOneNameAreTwo() {
        PersonHits one = people("APớt");
        assertThat(one.hits()).singleElement().satisfies(person -> {
            assertThat(person.name().text()).isEqualTo("A Pớt");
            assertThat(person.spellings()).containsExactly("APớt");
            assertThat(person.namesakes()).isZero();
            assertThat(person.meetings()).isEqualTo(1);
            assertThat(person.years()).isEqualTo("2020");
        });

        assertThat(people("Lê Ngọc Tuấn").hits())
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.namesakes()).isEqualTo(1))
                .extracting(PersonHit::place)
                .containsExactlyInAnyOrder("Kon Tum", "Quảng Ngãi");
        assertThat(people("ngoc tuan").matched()).isEqualTo(Match.UNACCENTED);
    }

    @Test
    void theTwoDocumentsOfOneNumberAreTwo() {
        ThingHits found = things(Tab.DOCUMENTS, "35-CT/TW");

        assertThat(found.hits())
                .extracting(ThingHit::day)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(found.hits()).allSatisfy(hit -> assertThat(hit.url()).startsWith("/van-ban/"));
        assertThat(found.matched()).isEqualTo(Match.EXACT);
    }

    @Test
    void aFigureLeadsToItsPlaceInItsMeeting() {
        assertThat(things(Tab.METRICS, "rừng trồng").hits()).singleElement().satisfies(hit -> {
            assertThat(RelevanceTests.drawn(Objects.requireNonNull(hit.title())))
                    .isEqualTo("diện tích [rừng trồng] mới");
            assertThat(Objects.requireNonNull(hit.text()).text()).isEqualTo("4.250 ha");
            assertThat(hit.url()).matches("/cuoc-hop/\\d+#m2");
        });
    }

    @Test
    void aMeetingIsFoundByWhoTakesPart() {
        ThingHits found = things(Tab.MEETINGS, "Rah Lan Chung");

        assertThat(found.hits())
                .singleElement()
                .satisfies(hit -> assertThat(Objects.requireNonNull(hit.text()).markedItems())
                        .extracting(Marked::text)
                        .containsExactly("Rah Lan Chung"));
        assertThat(found.matched()).isEqualTo(Match.EXACT);
    }

    /** question | facet | its options with counts, the chosen ones with a star */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            co=100                              | PLACE     | gia-lai 8, chua-ro 1, dong-nai 2, kon-tum 3
            co=100&gop=1                        | PLACE     | gia-lai 8, quang-ngai 3, dong-nai 2, chua-ro 1
            dia-ban=kon-tum                     | PLACE     | gia-lai 8, kon-tum* 3, dong-nai 2, chua-ro 1
            dia-ban=quang-ngai&gop=1            | PLACE     | gia-lai 8, quang-ngai* 3, dong-nai 2, chua-ro 1
            dia-ban=kon-tum                     | YEAR      | 2020 3
            dia-ban=kon-tum&dia-ban=dong-nai    | YEAR      | 2020 3, 2024 2
            q=giải ngân                         | YEAR      | 2024 2, 2020 1
            q=giải ngân&nam=2020                | YEAR      | 2024 2, 2020* 1
            q=giải ngân&nam=1999                | YEAR      | 2024 2, 2020 1, 1999* 0
            nguoi=Niên                          | ADDRESSEE | các huyện ủy 2, Ban Tổ chức Tỉnh ủy 1
            nguoi=Niên                          | ROLE      | chair 2, direct 2, chua-ro 1
            q=chỉ thị                           | DOCUMENT  | document 1
            q=sinh hoạt chi bộ                  | KIND      | giao-ban 1
            """)
    void whatIsFoundCanBeNarrowed(String question, Facet facet, String options) {
        List<FacetOption> found =
                directives.find(RelevanceTests.question(question)).facets().getOrDefault(facet, List.of());

        assertThat(found.stream()
                        .map(o -> (facet == Facet.DOCUMENT ? "document" : o.value())
                                + (o.chosen() ? "* " : " ")
                                + o.count()))
                .containsExactlyInAnyOrder(options.split(", "));
    }

    @Test
    void aFacetsOptionFindsAsManyAsItSays() {
        DirectiveHits all = directives.find(RelevanceTests.question("co=100"));

        all.facets()
                .forEach((facet, options) -> options.forEach(option -> assertThat(directives
                                .find(everything().turned(facet, option.value()))
                                .total())
                        .as("%s %s", facet, option.value())
                        .isEqualTo(option.count())));
    }

    private static DirectiveQuestion everything() {
        return RelevanceTests.question("co=100");
    }

    /** typed | what is suggested, in order */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ho van        | OFFICIAL Hồ Văn Niên
            hồ v          | OFFICIAL Hồ Văn Niên
            apo           | OFFICIAL A Pớt
            a p           | OFFICIAL A Pớt
            niên          | OFFICIAL Hồ Văn Niên
            các huyện     | BODY các huyện ủy;BODY các huyện ủy, thành ủy
            huyen uy chu  | BODY Huyện uỷ Chư Prông
            kon           | PLACE Kon Tum
            35-c          | DOCUMENT Chỉ thị 35-CT/TW;DOCUMENT Chỉ thị 35-CT/TW
            '  '          |
            "             |
            ***           |
            """)
    void whoeverBeginsToTypeIsOfferedWhatMayBeMeant(String typed, @Nullable String expected) {
        assertThat(suggestions.of(typed).stream().map(s -> s.kind() + " " + s.text()))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
    }

    private String counts(String words) {
        Map<Tab, Long> counts = archive.find(question(words, null)).counts();
        return List.of(Tab.DIRECTIVES, Tab.MEETINGS, Tab.PEOPLE, Tab.METRICS, Tab.DOCUMENTS).stream()
                .map(tab -> String.valueOf(counts.get(tab)))
                .collect(Collectors.joining(", "));
    }

    private PersonHits people(String words) {
        return Objects.requireNonNull(archive.find(question(words, Tab.PEOPLE)).people());
    }

    private ThingHits things(Tab tab, String words) {
        return Objects.requireNonNull(
                archive.find(question(words, tab)).things().get(tab));
    }

    private static ThingQuestion question(String words, @Nullable Tab tab) {
        return new ThingQuestion(words, tab, null, null, null, 1, 20);
    }
}
