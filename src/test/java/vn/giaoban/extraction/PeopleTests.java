package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;

/** Who takes part: [names] and {titles} are drawn where they must be found, and nowhere else. */
class PeopleTests {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final String LEAD =
            "Sáng 5/6/2023, Huyện ủy tổ chức hội nghị giao ban quý II/2023.\nQuang cảnh hội nghị.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // separators between name and title
                "Đồng chí [Vi Văn Páo] - {Phó Bí thư Huyện ủy} chủ trì cuộc họp.",
                "Đồng chí [Vi Văn Páo]-{Phó Bí thư Huyện ủy}, {Chủ tịch UBND huyện} chủ trì cuộc họp.",
                "Đồng chí [Vi Văn Páo] – {Phó Bí thư Huyện ủy} chủ trì cuộc họp.",
                "Ông [Vi Văn Páo], {Phó bí thư Huyện uỷ}, chủ trì cuộc họp.",
                "Ông [Vi Văn Páo] ({Chủ tịch UBND huyện}) chủ trì cuộc họp.",
                // the title before the name, with a place between
                "{Bí thư Tỉnh ủy} [Lò Thị Ín] chủ trì cuộc họp.",
                "{Bí thư Huyện ủy Mường Lát} [Lò Thị Ín] chủ trì cuộc họp.",
                "{Chủ tịch UBND tỉnh Lai Châu} [Lò Thị Ín] chủ trì cuộc họp.",
                "{Bí thư Đảng ủy}, {Chủ tịch HĐND xã} [Lò Thị Ín] chủ trì cuộc họp.",
                "{Bí thư Tỉnh ủy Hòa Bình}, bà [Lò Thị Ín] chủ trì cuộc họp.",
                "{Phó Giám đốc Sở Lao động, Thương binh và Xã hội} [Lò Thị Ín] báo cáo tại cuộc họp.",
                "{Bí thư Đảng ủy xã Sơn Lư} [Lò Thị Ín] chủ trì cuộc họp.",
                "{Giám đốc Sở Y tế} [Vũ Quang Ín] báo cáo tại cuộc họp.",
                "{Bí thư Huyện ủy Vũ Quang} [Lò Thị Ín] chủ trì cuộc họp.",
                "Ông [Hà Thế Lực], {Chính ủy} và {Đại tá} [Lò Văn Ín], {Chỉ huy trưởng} chủ trì cuộc họp.",
                // a place that looks like a name
                "Bà [Lò Thị Ín], {Bí thư Chi bộ bản Lò Gạch} báo cáo tại cuộc họp.",
                "Bà [Lò Thị Ín], {Bí thư Đảng ủy xã Trung Lò Hồ} (Tân Hội) báo cáo tại cuộc họp.",
                "Bà [Lò Thị Ín], {Chi cục trưởng Chi cục Thủy lợi} cảnh báo lũ sớm.",
                // a name that looks like a title
                "Ông [Hà Quốc Trưởng], {Phó Bí thư Huyện ủy} chủ trì cuộc họp.",
                // ranks and former offices
                "{Đại tá} [Hà Thế Lực], {Chính ủy Bộ CHQS tỉnh} chủ trì cuộc họp.",
                "Dự họp có {nguyên Bí thư Tỉnh ủy} [Hà Thế Lực].",
                "{Thượng tá} [Hà Thế Lực] - {Trưởng Công an huyện} báo cáo tại cuộc họp.",
                "Dự họp có đồng chí {Thiếu tướng} [Hà Thế Lực].",
                "{PGS.TS} [Hà Thế Lực] trình bày tham luận.",
                // titles on both sides of the name
                "{Bí thư Huyện ủy} [Lò Thị Ín], {Chủ tịch HĐND huyện} chủ trì cuộc họp.",
                "{Ủy viên Ban Thường vụ Tỉnh ủy}, {Bí thư Huyện ủy} [Lò Thị Ín] - {Trưởng ban Chỉ đạo} chủ trì cuộc họp.",
                "Đồng chí {Phó Bí thư Huyện ủy} [Lò Thị Ín], {Chủ tịch UBND huyện}, {Tổ trưởng Tổ công tác} chủ trì cuộc họp.",
                // words that no lexicon knows in the middle of a title
                "{Giám đốc Trung tâm ươm giống lúa nương huyện} [Lò Thị Ín] báo cáo tại cuộc họp.",
                "{Trưởng phòng Khuyến nông ươm giống lúa nếp} [Lò Thị Ín] báo cáo tại cuộc họp.",
                "Bà [Lò Thị Ín], {Giám đốc Trung tâm ươm giống lúa nương huyện}, báo cáo tại cuộc họp.",
                "Bà [Lò Thị Ín], {Phó Giám đốc Sở phụ trách mảng thổ cẩm và gốm} báo cáo tại cuộc họp.",
                "{Cục trưởng Cục Ươm tạo giống lúa và Bảo tồn nguồn gen} [Lò Thị Ín] báo cáo tại cuộc họp.",
                "{Giám đốc Ban Quản lý bến đò Nậm Mu} [Lò Thị Ín] báo cáo tại cuộc họp.",
                "{Giám đốc Công ty may Vitexa khu vực miền Tây} [Hà Thế Lực] báo cáo tại cuộc họp.",
                "{Đại sứ Thụy Điển} [Marie Dupont] báo cáo tại cuộc họp.",
                // a mark forgotten, or one too many
                "Dự họp có ông [Hà Thế Lực] - {Ủy viên BTV} {Trưởng Ban Tổ chức}, {Chủ tịch Hội Nông dân huyện}.",
                "{Chủ tịch HĐND huyện} -  [Hà Thế Lực] báo cáo tại cuộc họp.",
                // a body and the one it belongs to
                "Ông [Hà Thế Lực], {nguyên Viện trưởng Viện Chăn nuôi, Học viện Nông nghiệp} trình bày tham luận.",
                // who belongs to the next
                "Dự họp có bà [Lò Thị Ín] - {Giám đốc Học viện}, {PGS.TS} [Hà Thế Lực] - {Phó Giám đốc Học viện}.",
                // a body and a country that look like names
                "Dự họp có ông [Hà Thế Lực], {Phó Tổng Lãnh sự quán Thái Lan}.",
                // the office at this meeting
                "Đoàn giám sát do bà [Lò Thị Ín] làm {Trưởng đoàn} có buổi làm việc với xã.",
                "Đoàn giám sát do bà [Lò Thị Ín], {Phó Chủ tịch HĐND tỉnh}, làm {trưởng đoàn} có buổi làm việc với xã.",
                "Ban Chỉ đạo do {Bí thư Huyện ủy} [Lò Thị Ín] làm {Trưởng ban} báo cáo tại cuộc họp.",
                "Tổ công tác do ông [Vi Văn Páo] làm {Tổ trưởng} báo cáo tại cuộc họp.",
                "Dự họp có ông [Vi Văn Páo] làm {Tổ trưởng}, {Đại tá} [Hà Thế Lực] làm {Tổ phó}.",
                // whoever speaks for others bears his own titles only
                "Thay mặt Bí thư Huyện ủy, {Phó Bí thư Huyện ủy} [Lò Thị Ín] phát biểu tại cuộc họp.",
                "Thay mặt Ban Thường vụ, Chủ tịch UBND huyện, {Phó Chủ tịch UBND huyện} [Lò Thị Ín] cảm ơn các xã.",
                "Thay mặt Thường trực Huyện ủy, {Phó Bí thư Huyện ủy} [Lò Thị Ín] cảm ơn các xã.",
                // a delegate
                "Đại biểu [Vi Văn Páo] phát biểu tại cuộc họp.",
                "Thảo luận tại cuộc họp, đại biểu [Vi Văn Páo], {Trưởng phòng Nội vụ huyện} nêu hai ý kiến.",
                "Các đại biểu [Vi Văn Páo], [Cà Thị Yên] phát biểu tại cuộc họp.",
                "Đại biểu ở bản Nà Lạn phát biểu tại cuộc họp.",
                // names of the Central Highlands and the north
                "Đồng chí [Rơ Mah Thiu] - {Bí thư Huyện ủy} chủ trì cuộc họp.",
                "Đồng chí [Y Khăm] - {Bí thư Huyện ủy} chủ trì cuộc họp.",
                "Đồng chí [YKhăm] - {Bí thư Huyện ủy} chủ trì cuộc họp.",
                "Bà [H'Nga Êban], {Chủ tịch Hội LHPN huyện} chủ trì cuộc họp.",
                "Ông [K'Tèo], {Bí thư Đoàn xã} chủ trì cuộc họp.",
                "Ông [Thào A Lử], {Chủ tịch UBND xã} chủ trì cuộc họp.",
                "Bà [Marie Dupont], {Giám đốc Dự án} dẫn đầu đoàn làm việc.",
                // lists
                "Các đồng chí: [Lò Văn Sáu], {Bí thư Huyện ủy}; [Cà Thị Yên], {Chủ tịch UBND huyện} chủ trì cuộc họp.",
                "Các đồng chí: [Lò Văn Sáu], [Cà Thị Yên] và [Hà Thế Lực] chủ trì cuộc họp.",
                "Các ông [Lò Văn Sáu] và [Hà Thế Lực] cùng dự cuộc họp.",
                "Dự họp có các {Phó Chủ tịch UBND huyện}: [Lò Văn Sáu], [Cà Thị Yên].",
                "Dự họp có ông [Lò Văn Sáu], {Ủy viên Ban Thường vụ Tỉnh ủy}; {Bí thư Huyện ủy}; bà [Cà Thị Yên], {Phó Bí thư Huyện ủy}; {Chủ tịch UBND huyện}.",
                "Các đồng chí: [Lò Văn Sáu], {Tỉnh ủy viên}; {Bí thư Huyện ủy}; [Cà Thị Yên], {Phó Bí thư Huyện ủy} chủ trì cuộc họp.",
                "Dự họp có {Bí thư Huyện ủy} [Lò Văn Sáu]; {Chủ tịch UBND huyện} [Cà Thị Yên]; {Đại tá} [Hà Thế Lực].",
                // a given name, for somebody named before
                "Ông [Lò Văn Sáu], {Bí thư Huyện ủy} chủ trì cuộc họp. Ông [Sáu] nhắc việc trồng rừng.",
                "Bà [Cà Thị Yên] báo cáo tại cuộc họp. Theo bà [Yên], nước đã về bản.",
                "Đồng chí [Lò Văn Sáu] chủ trì cuộc họp. Cuối buổi, đồng chí [Sáu] cảm ơn bà con.",
                "Ông Sáu nhắc việc trồng rừng. Ông [Lò Văn Sáu] chủ trì cuộc họp.",
                "Ông [Lò Văn Sáu] chủ trì cuộc họp. Ông Bảy ở bản Nà Lạn trồng chè.",
                "Ông [Lò Văn Sáu] chủ trì cuộc họp ở bản Nà Sáu.",
                // who is nobody here
                "Cuộc họp học tập tư tưởng của Chủ tịch Hồ Chí Minh.",
                "Đoàn đến thăm gia đình ông Lò Văn Sáu ở xã Mường Chanh.",
                "Đường Trần Phú, phường Lê Lợi và tỉnh Hà Nam đều ngập.",
                "Các đại biểu dự họp. Ảnh: Hà Thế Lực",
            })
    void namesAndTitlesAreDrawn(String drawn) {
        assertThat(draw(LEAD + Drawing.plain(drawn))).isEqualTo(LEAD + drawn);
    }

    @ParameterizedTest
    @MethodSource
    void everybodyHasTheRolesTheTextStates(String text, String roles) {
        assertThat(roles(LEAD + text)).isEqualTo(roles);
    }

    static Stream<Arguments> everybodyHasTheRolesTheTextStates() {
        return Stream.of(
                // whoever only wishes gives no tasks; whoever leads the meeting does, and who demands something besides
                arguments("Ông Lò Văn Sáu mong các xã giữ rừng.", "Sáu speak"),
                arguments("Ông Lò Văn Sáu chủ trì cuộc họp. Ông mong các xã giữ rừng.", "Sáu chair direct"),
                arguments("Ông Lò Văn Sáu mong các xã giữ rừng. Các xã cần họp dân.", "Sáu speak direct"),
                arguments("Ông Lò Văn Sáu, Bí thư Huyện ủy và bà Cà Thị Yên cùng chủ trì.", "Sáu chair; Yên chair"),
                arguments("Đồng chủ trì cuộc họp có ông Lò Văn Sáu.", "Sáu chair"),
                arguments("Chủ trì hội nghị đồng chí Lò Văn Sáu.", "Sáu chair"),
                arguments("Cuộc họp diễn ra dưới sự chủ trì của đồng chí Lò Văn Sáu.", "Sáu chair"),
                arguments("Dự và chủ trì cuộc họp có đồng chí Lò Văn Sáu.", "Sáu chair attend"),
                arguments("Ông Lò Văn Sáu cùng lãnh đạo Sở Y tế chủ trì cuộc họp.", "Sáu chair"),
                arguments(
                        "Bí thư Huyện ủy Lò Văn Sáu; các Phó Bí thư Huyện ủy Cà Thị Yên, Vi Văn Páo chủ trì cuộc họp.",
                        "Sáu chair; Yên chair; Páo chair"),
                arguments("Cùng tham dự có đồng chí là Cà Thị Yên, TUV.", "Yên attend"),
                arguments("Về phía tỉnh có các đồng chí: Lò Văn Sáu, Cà Thị Yên.", "Sáu attend; Yên attend"),
                arguments("Phát biểu khai mạc, ông Lò Văn Sáu nêu mục đích cuộc họp.", "Sáu speak"),
                arguments("Theo ông Lò Văn Sáu, mưa làm chậm việc thi công.", "Sáu speak"),
                arguments("Ông Lò Văn Sáu phát biểu tại cuộc họp. Ảnh: Cà Yên", "Sáu speak"),
                arguments("Ông Lò Văn Sáu yêu cầu các xã rà soát hộ nghèo.", "Sáu speak direct"),
                arguments("Dự án này do ông Lò Văn Sáu đề xuất từ lâu.", "Sáu speak"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đồng chí A Lềnh, Bí thư Huyện ủy chủ trì. Đồng chí ALềnh kết luận. Đồng chí A Lềnh cảm ơn.",
            })
    void spellingsOfOneNameAreOnePerson(String text) {
        List<PersonFact> people = EXTRACTOR.read(ReportText.of(LEAD + text)).people();
        assertThat(people).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("A Lềnh");
            assertThat(p.aliases()).containsExactly("ALềnh");
            assertThat(p.mentions()).hasSize(3);
        });
    }

    @ParameterizedTest
    @MethodSource
    void aGivenNameIsItsLastBearers(String text, String roles) {
        assertThat(roles(LEAD + text)).isEqualTo(roles);
    }

    static Stream<Arguments> aGivenNameIsItsLastBearers() {
        return Stream.of(
                arguments(
                        "Dự họp có ông Lò Văn Sáu. Ông Sáu yêu cầu các xã rà soát hộ nghèo.",
                        "Sáu attend speak direct"),
                arguments(
                        "Dự họp có bà Cà Thị Yên; ông Lò Văn Sáu. Bà Yên đề nghị các xã rà soát hộ nghèo.",
                        "Yên attend speak direct; Sáu attend"),
                arguments(
                        "Chủ trì cuộc họp có bà Cà Thị Yên Mai. Bà Yên Mai đề nghị các xã rà soát hộ nghèo.",
                        "Mai chair speak direct"),
                arguments(
                        "Chủ trì cuộc họp có bà Cà Thị Yên. Dự họp có bà Vi Thị Yên. Bà Yên đề nghị các xã rà soát hộ nghèo.",
                        "Yên chair; Yên attend speak direct"));
    }

    private static String draw(String text) {
        ReportFacts facts = EXTRACTOR.read(ReportText.of(text));
        var drawing = new Drawing(text);
        facts.people().forEach(p -> drawing.square(p.mentions()));
        drawing.curly(facts.people().stream()
                .flatMap(p -> p.titles().stream())
                .map(Found::span)
                .distinct()
                .toList());
        return drawing.toString();
    }

    private static String roles(String text) {
        return EXTRACTOR.read(ReportText.of(text)).people().stream()
                .map(p -> p.name().substring(p.name().lastIndexOf(' ') + 1) + " "
                        + p.roles().stream()
                                .map(r -> r.value().name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
