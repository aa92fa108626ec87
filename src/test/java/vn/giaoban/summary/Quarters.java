package vn.giaoban.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.DoubtKind;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;
import vn.giaoban.vocabulary.Role;
import vn.giaoban.vocabulary.Topic;

/** Summaries to print: nothing, a usual quarter, and one with everything that strains a page. */
final class Quarters {

    static final SummaryPlace GIA_LAI = new SummaryPlace(
            "gia-lai", "Gia Lai", "tỉnh", true, Territory.THEN, List.of(), new SummaryPlace.Unit("gia-lai", "Gia Lai"));
    static final Period Q2 = Period.of("2024-Q2");

    /** Letters of Gia Rai, Ba Na and Ê Đê beside the Vietnamese ones; those with a combining breve have no letter of their own. */
    static final List<String> HIGHLAND_NAMES = List.of(
            "Y Ƀhim Niê Kđăm",
            "Rơ Châm H'Yŏng",
            "Siu Ĕn",
            "Ksor H'Ŭt",
            "Čư̆ Prông",
            "Ñăm Ayŭn",
            "Kpă Čĭn",
            "Rah Lan Ƀlơ̆",
            "H'Mrê̆ Êban");

    static final String EVERY_VIETNAMESE_LETTER =
            "àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ "
                    + "ÀÁẢÃẠ ĂẰẮẲẴẶ ÂẦẤẨẪẬ Đ ÈÉẺẼẸ ÊỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ÔỒỐỔỖỘ ƠỜỚỞỠỢ ÙÚỦŨỤ ƯỪỨỬỮỰ ỲÝỶỸỴ";

    static final String LONG_ADDRESSEE =
            "các ban thường vụ huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy, các ban tham mưu của Tỉnh ủy, Văn phòng Tỉnh ủy,"
                    + " Trường Chính trị, Báo tỉnh, các sở, ngành có liên quan, Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội"
                    + " từ tỉnh xuống tới xã";

    private static final String LONG_TITLE =
            "Hội nghị trực tuyến giao ban giữa Thường trực Tỉnh ủy với các cơ quan khối Đảng, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội"
                    + " và thường trực các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc nhằm kiểm điểm công tác xây dựng Đảng quý II và bàn"
                    + " việc trọng tâm quý III năm 2024 trên địa bàn toàn tỉnh";

    static final String HTML_AS_TEXT =
            "thay khẩu hiệu <b>cũ</b> & \"mới\" trên trang <script>alert('x')</script> trước kỳ họp";

    private static final List<Topic> OTHER = List.of(Topic.OTHER);

    private static final Making MAKING = new Making(
            LocalDate.of(2024, 7, 9),
            List.of("1"),
            40,
            3,
            "0123456789abcdef".repeat(4),
            "https://kho.example.vn/tong-hop/gia-lai/2024-Q2");

    private Quarters() {}

    static QuarterSummary empty() {
        return new QuarterSummary(
                GIA_LAI,
                Q2,
                counts(0, null, null),
                List.of(),
                List.of(),
                List.of(),
                Attendance.NONE,
                List.of(),
                new Unplaced(0, 2, 1),
                List.of(),
                new Making(null, List.of(), 0, 0, "0".repeat(64), null));
    }

    static QuarterSummary usual() {
        Cite one = cite(1, 2);
        return new QuarterSummary(
                GIA_LAI,
                Q2,
                usualFigures(),
                List.of(meeting(1, "Hội nghị giao ban công tác khối Đảng quý II", LocalDate.of(2024, 7, 2), 1, 1)),
                List.of(new GivenTasks(
                        11L,
                        "Hồ Văn Niên",
                        List.of("Bí thư Tỉnh ủy"),
                        List.of(new AddressedTasks(
                                "các cấp ủy địa phương",
                                List.of(
                                        new Task(
                                                1,
                                                1,
                                                1,
                                                "giải quyết dứt điểm đơn thư tồn đọng",
                                                "2024-Q3",
                                                List.of(Topic.MASS_MOBILISATION, Topic.INTERNAL_AFFAIRS),
                                                cite(1, 12)),
                                        new Task(
                                                2,
                                                2,
                                                2,
                                                "giữ vững an ninh nông thôn",
                                                null,
                                                List.of(Topic.DEFENCE_SECURITY),
                                                cite(1, 12))))))),
                List.of(
                        new MetricTopic(
                                Topic.PARTY_BUILDING,
                                List.of(Admitted.overFiveQuarters()),
                                List.of(
                                        metric(1, 1, "kết nạp", "431 đảng viên", null, Qualifier.EXACT, null),
                                        metric(
                                                1,
                                                2,
                                                "chi bộ có cấp ủy",
                                                "1.526/1.577 chi bộ",
                                                null,
                                                Qualifier.EXACT,
                                                null),
                                        metric(
                                                1,
                                                3,
                                                "chi bộ có cấp ủy",
                                                "98,2%",
                                                null,
                                                Qualifier.EXACT,
                                                new MetricRelations.Doubt(
                                                        DoubtKind.FRACTION,
                                                        new BigDecimal("96.77"),
                                                        "%",
                                                        List.of("1.526/1.577 chi bộ"))))),
                        new MetricTopic(
                                Topic.OTHER,
                                List.of(),
                                List.of(metric(1, 4, null, "24,4%", Change.UP, Qualifier.ABOUT, null)))),
                new Attendance(
                        List.of(new Leader(
                                11,
                                "Hồ Văn Niên",
                                List.of("Bí thư Tỉnh ủy"),
                                List.of(new Leader.At(1, Set.of(Role.CHAIR, Role.DIRECT), List.of(one))))),
                        3),
                List.of(new DocumentEntry(
                        1, "Chỉ thị", "35-CT/TW", "Bộ Chính trị", LocalDate.of(2024, 6, 14), List.of(one))),
                new Unplaced(1, 0, 0),
                List.of(source(1, "Báo Gia Lai")),
                MAKING);
    }

    /** Three meetings, long titles and addressees, 63 directives over several pages, every kind of text that a report may hold. */
    static QuarterSummary straining() {
        var meetings = List.of(
                meeting(1, LONG_TITLE, LocalDate.of(2024, 6, 25), 1, 24),
                meeting(2, "Hội nghị Ban Chấp hành Đảng bộ huyện Čư̆ Prông", null, 2, 5),
                new MeetingEntry(3, null, null, null, null, null, List.of(), List.of(), List.of(3)));
        return new QuarterSummary(
                GIA_LAI,
                Q2,
                strainingFigures(),
                meetings,
                givers(),
                metrics(),
                leaders(),
                documents(),
                new Unplaced(1, 2, 3),
                List.of(source(1, "Báo Gia Lai"), source(2, null), source(3, HTML_AS_TEXT)),
                MAKING);
    }

    private static List<GivenTasks> givers() {
        var givers = new ArrayList<GivenTasks>();
        for (int g = 0; g < HIGHLAND_NAMES.size(); g++) {
            givers.add(new GivenTasks(
                    (long) g,
                    HIGHLAND_NAMES.get(g),
                    List.of("Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng ban Dân vận Tỉnh ủy"),
                    List.of(
                            new AddressedTasks(g % 3 == 2 ? null : LONG_ADDRESSEE, tasks(7 * g, 4)),
                            new AddressedTasks(g % 3 == 2 ? null : "Sở Tài chính", tasks(7 * g + 4, 3)))));
        }
        givers.add(new GivenTasks(
                null,
                "Hội nghị",
                List.of(),
                List.of(new AddressedTasks(
                        null,
                        List.of(
                                new Task(64, 901, 1, HTML_AS_TEXT, null, OTHER, cite(3, 4)),
                                new Task(65, 902, 2, "đủ mọi chữ: " + EVERY_VIETNAMESE_LETTER, null, OTHER, cite(3, 5)),
                                new Task(
                                        66,
                                        903,
                                        3,
                                        "chữ lạ \u0001\u000B\u001F 會議 \uD83D\uDE00 vẫn in được",
                                        null,
                                        OTHER,
                                        cite(3, 6)))))));
        givers.add(new GivenTasks(null, null, List.of(), List.of(new AddressedTasks(null, tasks(63, 2)))));
        return givers;
    }

    private static List<Task> tasks(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(n -> new Task(
                        n < 63 ? n + 1 : n + 4,
                        n,
                        n + 1,
                        n % 2 == 0
                                ? "rà soát lần thứ " + (n + 1)
                                        + " kế hoạch kiểm tra, giám sát đã đăng ký từ đầu năm, việc nào chậm phải"
                                        + " nêu rõ nguyên nhân, người chịu trách nhiệm và ngày hoàn thành, gửi về Văn phòng trước khi hết tháng"
                                : "gặp gỡ bà con làng số " + (n + 1) + ", nghe và trả lời kiến nghị tại chỗ",
                        n % 5 == 0 ? "2024-09-30" : null,
                        n % 2 == 0 ? List.of(Topic.INSPECTION, Topic.PERSONNEL) : List.of(Topic.MASS_MOBILISATION),
                        cite(1 + n % 3, 10 + n)))
                .toList();
    }

    private static List<MetricTopic> metrics() {
        var results = IntStream.rangeClosed(1, 45)
                .mapToObj(n -> metric(
                        1 + n % 3,
                        n,
                        n % 7 == 0 ? null : "số thôn, làng, tổ dân phố hoàn thành chỉ tiêu thứ " + n,
                        n % 4 == 0 ? n + ",85 tỷ đồng" : n + ".526/" + n + ".577 chi bộ",
                        n % 3 == 0 ? Change.UP : n % 5 == 0 ? Change.DOWN : null,
                        n % 4 == 0
                                ? Qualifier.EXACT
                                : n % 4 == 1 ? Qualifier.ABOVE : n % 4 == 2 ? Qualifier.BELOW : Qualifier.ABOUT,
                        n % 9 != 0
                                ? null
                                : new MetricRelations.Doubt(
                                        DoubtKind.TOTAL,
                                        new BigDecimal(n * 1000 + 77),
                                        "chi bộ",
                                        List.of("526 chi bộ", n + "451 chi bộ"))))
                .toList();
        var series = IntStream.rangeClosed(1, 7)
                .mapToObj(n -> Admitted.overQuarters("số chi bộ hoàn thành chỉ tiêu thứ " + n, 9, 1000 * n))
                .toList();
        return List.of(
                new MetricTopic(Topic.PARTY_BUILDING, series, results.subList(0, 38)),
                new MetricTopic(Topic.INSPECTION, List.of(Admitted.overFiveQuarters()), results.subList(38, 41)),
                new MetricTopic(Topic.OTHER, List.of(), results.subList(41, 45)));
    }

    private static Attendance leaders() {
        return new Attendance(
                IntStream.range(0, HIGHLAND_NAMES.size())
                        .mapToObj(n -> new Leader(
                                n,
                                HIGHLAND_NAMES.get(n),
                                List.of("Phó Bí thư Thường trực Tỉnh ủy", "Trưởng đoàn ĐBQH tỉnh"),
                                List.of(
                                        new Leader.At(1, Set.of(Role.CHAIR), List.of(cite(1, 2, 3))),
                                        new Leader.At(2, Set.of(), List.of(cite(2, n + 1))))))
                        .toList(),
                17);
    }

    private static MetricEntry metric(
            int note,
            int n,
            @Nullable String label,
            String value,
            @Nullable Change change,
            Qualifier qualifier,
            MetricRelations.@Nullable Doubt doubt) {
        return new MetricEntry(
                n,
                n,
                label,
                value,
                change,
                qualifier,
                n % 11 == 10 ? MetricKind.TARGET : MetricKind.RESULT,
                List.of(Topic.PARTY_BUILDING),
                MetricRelations.of(doubt),
                cite(note, n));
    }

    private static KeyFigures counts(long directives, @Nullable Long previous, @Nullable Long yearBefore) {
        var counts = Stream.of(KeyCount.Kind.values())
                .map(kind -> new KeyCount(
                        kind,
                        kind == KeyCount.Kind.DIRECTIVES ? directives : (directives + 9) / 10,
                        previous,
                        yearBefore))
                .toList();
        return new KeyFigures(
                new KeyFigures.Compared(Period.of("2024-Q1"), previous != null),
                new KeyFigures.Compared(Period.of("2023-Q2"), yearBefore != null),
                counts,
                List.of());
    }

    private static KeyFigures strainingFigures() {
        KeyFigures counted = counts(66, 12L, 70L);
        return new KeyFigures(
                counted.previous(),
                counted.yearBefore(),
                counted.counts(),
                Collections.nCopies(5, Admitted.asKeyIndicator(cite(1, 2))));
    }

    private static KeyFigures usualFigures() {
        KeyFigures counted = counts(2, 5L, null);
        return new KeyFigures(
                counted.previous(),
                counted.yearBefore(),
                counted.counts(),
                List.of(Admitted.asKeyIndicator(cite(1, 2))));
    }

    private static List<DocumentEntry> documents() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(n -> new DocumentEntry(
                        n,
                        "Nghị quyết",
                        n + "-NQ/TW",
                        n % 3 == 0 ? null : "Ban Chấp hành Trung ương Đảng",
                        n % 2 == 0 ? null : LocalDate.of(2021, n, 5),
                        List.of(cite(1, n), cite(2, n + 3))))
                .toList();
    }

    private static MeetingEntry meeting(long id, String title, @Nullable LocalDate heldOn, int note, int people) {
        Cite cite = cite(note, 1);
        return new MeetingEntry(
                id,
                new Stated<>(title, false, List.of(cite)),
                heldOn == null ? null : new Stated<>(heldOn, true, List.of()),
                new Stated<>(Q2, false, List.of(cite)),
                note == 1 ? new Stated<>("Thường trực Tỉnh ủy", false, List.of(cite)) : null,
                null,
                IntStream.range(0, people)
                        .mapToObj(n -> new Attendee(
                                n,
                                n + 1,
                                HIGHLAND_NAMES.get(n % HIGHLAND_NAMES.size()),
                                List.of("Phó Bí thư Thường trực Tỉnh ủy", "Trưởng đoàn ĐBQH tỉnh"),
                                n < 2 ? Set.of(Role.CHAIR) : Set.of(Role.ATTEND),
                                cite(note, 2, 3)))
                        .toList(),
                List.of(new Stated<>("lãnh đạo các ban, sở, ngành", false, List.of(cite))),
                List.of(note));
    }

    private static SourceNote source(int number, @Nullable String publisher) {
        return new SourceNote(
                number,
                number,
                number,
                number == 2 ? "bao-cao-".repeat(16) + ".txt" : "giao-ban-quy-ii-" + number + ".txt",
                publisher,
                "0123456789abcdef".repeat(4),
                LocalDate.of(2024, 7, 9),
                "1");
    }

    private static Cite cite(int note, int sentence) {
        return cite(note, sentence, sentence);
    }

    private static Cite cite(int note, int first, int last) {
        return new Cite(note, note, note, first, last);
    }
}
