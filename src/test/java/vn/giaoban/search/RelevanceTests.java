package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions and what must come first, over {@link NamedArchive}. */
@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=300ms"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnEveryIndex
class RelevanceTests {

    @Autowired
    DirectiveSearch search;

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

    /** question | how many | by which step | beginnings of the first hits, in order */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nguoi=Hồ Văn Niên                     | 3 | exact      |
            nguoi=ho van nien                     | 3 | unaccented |
            nguoi=HO VAN NIEN                     | 3 | unaccented |
            nguoi=HỒ VĂN NIÊN                     | 3 | exact      |
            nguoi=Niên                            | 3 | exact      |
            nguoi=nien                            | 3 | unaccented |
            nguoi=Hồ Vân Niên                     | 3 | unaccented |
            nguoi=Hồ                              | 4 | exact      |
            nguoi=A Pớt                           | 2 | exact      |
            nguoi=APớt                            | 2 | exact      |
            nguoi=a pot                           | 2 | unaccented |
            nguoi=apot                            | 2 | unaccented |
            nguoi=A Pốt                           | 2 | unaccented |
            nguoi=kring ba                        | 0 |            |
            nguoi=Rah Lan Chung                   | 2 | exact      |
            nguoi=rahlanchung                     | 2 | exact      |
            nguoi=Ngọc Tuấn                       | 3 | exact      |
            nguoi=Bí thư Tỉnh ủy&xep=lien-quan    | 12 | exact     |
            nguoi=Phó Bí thư Thường trực Tỉnh ủy  | 5 | exact      |
            nguoi=Bí thư Tỉnh uỷ Hồ Văn Niên      | 3 | tone       |
            nguoi=Chủ tịch UBND tỉnh              | 2 | exact      |
            nguoi=Y Lí                            | 1 | tone       | Quỹ khám
            q=Niên                                | 4 | exact      | Tăng tốc;Chuẩn bị;Rà soát;Phối hợp
            q=thanh niên                          | 1 | exact      | Phối hợp
            q=giải ngân                           | 3 | exact      |
            q=giai ngan                           | 3 | unaccented |
            q=giai ngan ho van nien               | 1 | unaccented | Tăng tốc
            q=Hồ Văn Niên giải ngân               | 1 | exact      | Tăng tốc
            q=APớt đoàn kết                       | 1 | exact      | Kiểm tra
            q=a pot doan ket                      | 1 | unaccented | Kiểm tra
            q=35-CT/TW                            | 1 | exact      | Rà soát
            q=chỉ thị 35                          | 1 | exact      | Rà soát
            q=Ia H'Drai                           | 1 | exact      | Kiểm tra
            q=ia hdrai                            | 1 | exact      | Kiểm tra
            q=Huyện ủy Chư Prông                  | 1 | exact      | Phát triển
            q=Chư Prông huyen uy                  | 1 | unaccented | Phát triển
            q=quỹ                                 | 1 | exact      | Quỹ khám
            q=kì quyết toán                       | 1 | tone       | Quỹ khám
            q=Ủy ban nhân dân cấp huyện           | 1 | exact      | Phối hợp
            q=uy ban nhan dan cấp huyện           | 1 | exact      | Phối hợp
            q=hdnd                                | 0 |            |
            q=Đoàn đại biểu Quốc hội              | 2 | exact      |
            q=Ủy viên BTV Tỉnh ủy                 | 0 |            |
            q="vốn đầu tư công"                   | 1 | exact      | Đẩy nhanh
            q="đầu tư vốn công"                   | 0 |            |
            q="giai ngan"                         | 3 | unaccented |
            q=“giải ngân” kinh phí                | 1 | exact      | Tập trung
            q=giải ngân -vốn                      | 2 | exact      |
            q=giải ngân -"mục tiêu quốc gia"      | 2 | exact      |
            q=-rừng                               | 14 | exact     |
            q=quyết toán -kỳ                      | 0 |            |
            q=giải ngâng                          | 3 | near       |
            q=gải ngân                            | 3 | near       |
            nguoi=Hồ Văn Niêm                     | 3 | near       |
            nguoi=hovannein                       | 3 | near       |
            nguoi=a pott                          | 2 | near       |
            q=giải ngân - vốn                     | 1 | exact      | Đẩy nhanh
            q="                                   | 14 | exact     |
            q="giải ngân                          | 3 | exact      |
            q=đường                               | 1 | exact      | Sớm tổng kết
            q=Dương                               | 1 | exact      | Vận động
            q=duong                               | 2 | unaccented |
            q=đường quang                         | 1 | unaccented | Vận động
            nguoi="Hồ Văn Niên"                   | 3 | exact      |
            nguoi="Niên Hồ"                       | 0 |            |
            nguoi=Tuấn -Châu                      | 1 | exact      | Tập trung
            nguoi=Hồ Thanh Sơn                    | 1 | exact      | Nâng chất
            nguoi=Đinh Văn Dũng                   | 1 | exact      | Phát triển
            nguoi=Đinh Văn Dung                   | 1 | unaccented | Phát triển
            nguoi=Đinh Văn Dụng                   | 1 | unaccented | Phát triển
            nguoi=yly                             | 1 | unaccented | Quỹ khám
            nguoi=Y Ly                            | 1 | unaccented | Quỹ khám
            gui="các huyện ủy"                    | 3 | exact      |
            gui=UBND                              | 2 | exact      |
            gui=ủy ban nhân dân                   | 2 | exact      |
            noi-nhan=các huyện ủy                 | 2 | exact      |
            vai=chair                             | 2 | exact      |
            loai=giao-ban                         | 14 | exact     |
            loai=lam-viec                         | 0 |            |
            dia-ban=quang-ngai                    | 0 |            |
            dia-ban=quang-ngai&gop=1              | 3 | exact      |
            dia-ban=chua-ro                       | 1 | exact      | Phát triển
            nam=chua-ro                           | 1 | exact      | Phát triển
            q=HDRAI                               | 1 | exact      | Kiểm tra
            q=iahdrai                             | 1 | near       | Kiểm tra
            q=phòng chống dịch                    | 1 | exact      | Siết chặt
            q="phòng chống dịch"                  | 1 | exact      | Siết chặt
            q=PHÒNG CHỐNG DỊCH                    | 1 | exact      | Siết chặt
            q=xoá nhà tạm                         | 1 | tone       | Vận động
            q=tái định cư -UBND                   | 0 |            |
            q=tong ket "dân vận khéo"             | 1 | unaccented | Sớm tổng kết
            q=35 CT TW                            | 1 | exact      | Rà soát
            q=35-CT-TW                            | 1 | exact      | Rà soát
            q=36-CT/TW                            | 0 |            |
            q=mục tiêu quốc gia                   | 1 | exact      | Tăng tốc
            q=giải ngân&tu=2024-10-01             | 1 | exact      | Tăng tốc
            q=giải ngân&den=2020-12-31            | 1 | exact      | Tập trung
            q=🌾 giải ngân 👍🏽                    | 3 | exact      |
            q=đại hội đảng bộ                     | 1 | exact      | Chuẩn bị
            q=thành ủy                            | 1 | exact      | Tập trung
            q=không có từ này                     | 0 |            |
            q=!!! ???                             | 14 | exact     |
            q=giải ngân&nam=2024                  | 2 | exact      |
            q=giải ngân&quy=2024-Q3               | 1 | exact      | Tăng tốc
            q=giải ngân&dia-ban=kon-tum           | 1 | exact      | Tập trung
            q=giải ngân&xep=moi                   | 3 | exact      | Tăng tốc;Đẩy nhanh;Tập trung
            gui=huyện ủy                          | 4 | tone       |
            gui=các huyện ủy&nguoi=Niên           | 2 | exact      |
            tu=2024-06-20&den=2024-07-05          | 6 | exact      |
            nam=2021                              | 2 | exact      |
            co=5&trang=3                          | 14 | exact     |
            """)
    void firstHits(String question, long total, @Nullable String matched, @Nullable String first) {
        for (String typed : List.of(question, Normalizer.normalize(question, Normalizer.Form.NFD))) {
            DirectiveHits found = search.find(question(typed));

            assertThat(found.total()).isEqualTo(total);
            assertThat(found.matched() == null ? null : found.matched().word()).isEqualTo(matched);
            List<String> beginnings = first == null ? List.of() : List.of(first.split(";"));
            assertThat(found.hits()).hasSizeGreaterThanOrEqualTo(beginnings.size());
            for (int i = 0; i < beginnings.size(); i++) {
                assertThat(found.hits().get(i).text().text()).startsWith(beginnings.get(i));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nguoi=kring ba              | KRing Ba
            nguoi=KRing Ba              | KRing Ba
            nguoi=kringba               | KRing Ba
            q=Kring Ba                  | KRing Ba
            q=kring ba giải ngân        | KRing Ba
            nguoi=APớt                  | A Pớt
            q=Hồ Văn Niên giải ngân     | Hồ Văn Niên
            nguoi=Bí thư Hồ Văn Niên    | Hồ Văn Niên
            nguoi=Tuấn                  | Châu Ngọc Tuấn;Lê Ngọc Tuấn;Lê Ngọc Tuấn
            q=giải ngân                 |
            """)
    void peopleFound(String question, @Nullable String names) {
        assertThat(search.find(question(question)).people())
                .extracting(person -> person.name().text())
                .containsExactlyInAnyOrderElementsOf(names == null ? List.of() : List.of(names.split(";")));
    }

    @Test
    void aPersonWithoutDirectivesIsFoundWithTitlesAndPlace() {
        assertThat(search.find(question("nguoi=kring ba")).people())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.directives()).isZero();
                    assertThat(person.titles()).isEqualTo("Ủy viên Ban Thường vụ Tỉnh ủy");
                    assertThat(person.place()).isEqualTo("Kon Tum");
                    assertThat(person.name().segments()).containsExactly(new Marked.Segment("KRing Ba", true));
                });
    }

    @Test
    void aHitSaysWhatItsRowsSayAndWhereItStands() {
        DirectiveHit hit =
                search.find(question("q=rà soát 35-CT/TW&nguoi=niên")).hits().get(0);

        assertThat(hit.official()).extracting(Marked::text).isEqualTo("Hồ Văn Niên");
        assertThat(hit.title()).extracting(Marked::text).isEqualTo("Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy");
        assertThat(hit.issuer()).isNull();
        assertThat(hit.to()).extracting(Marked::text).isEqualTo("Ban Tổ chức Tỉnh ủy");
        assertThat(hit.deadline()).isNull();
        assertThat(hit.period()).hasToString("2024-Q2");
        assertThat(hit.meeting().heldOn()).isEqualTo("2024-06-20");
        assertThat(hit.place()).isEqualTo(new DirectiveHit.PlaceOfHit("gia-lai", "Gia Lai"));
        assertThat(hit.sentence()).isEqualTo(2);
        assertThat(hit.url()).isEqualTo("/cuoc-hop/" + hit.meeting().id() + "#d2");
        assertThat(drawn(hit.text())).isEqualTo("[Rà soát] việc thực hiện Chỉ thị số [35-CT/TW] ở từng chi bộ");
    }

    @Test
    void whatTheReportDoesNotSayIsUnknown() {
        DirectiveHit hit = search.find(question("q=biên giới")).hits().get(0);

        assertThat(hit.place()).isNull();
        assertThat(hit.period()).isNull();
        assertThat(hit.meeting().heldOn()).isNull();
    }

    @Test
    void theSecretaryComesBeforeHisDeputies() {
        List<String> titles = search.find(question("nguoi=Bí thư Tỉnh ủy")).hits().stream()
                .map(hit -> Objects.requireNonNull(hit.title() != null ? hit.title() : hit.issuer())
                        .text())
                .toList();

        assertThat(titles.subList(0, 4)).noneMatch(title -> title.contains("Phó"));
        assertThat(titles.subList(4, 12)).allMatch(title -> title.contains("Phó"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<Long> all = search.find(question("co=100")).hits().stream()
                .map(DirectiveHit::id)
                .toList();
        List<Long> paged = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> search.find(question("co=5&trang=" + page)))
                .flatMap(hits -> hits.hits().stream())
                .map(DirectiveHit::id)
                .toList();

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }

    static String drawn(Marked text) {
        return text.segments().stream()
                .map(s -> s.marked() ? "[" + s.text() + "]" : s.text())
                .collect(Collectors.joining());
    }

    static DirectiveQuestion question(String query) {
        Map<String, String[]> parameters = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> new String[] {pair[1]},
                        (some, more) -> Stream.concat(Arrays.stream(some), Arrays.stream(more))
                                .toArray(String[]::new)));
        return DirectiveQuestion.of(parameters);
    }
}
