package vn.giaoban.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;
import vn.giaoban.vocabulary.Role;
import vn.giaoban.vocabulary.Topic;

/** A made-up quarter of as many meetings as wanted, each with fifteen directives; the same number gives the same quarter. */
final class ManyMeetings {

    private static final int TASKS = 15;
    private static final int METRICS = 6;

    private static final List<String> OFFICIALS = List.of(
            "Rơ Châm Thuận",
            "Đinh Thị Khuê",
            "Lò Văn Hợp",
            "Y Ƀhim Niê",
            "Nông Quốc Dậu",
            "Siu Hloan",
            "Trịnh Thế Lữ",
            "Kpă Thuyên",
            "Hoàng Mai Cúc",
            "A Brôl Vẻ",
            "Phùng Ngọc Trác",
            "Ksor H'Yŏng");

    private static final List<String> TITLES = List.of(
            "Bí thư Tỉnh ủy",
            "Phó Bí thư Thường trực Tỉnh ủy",
            "Chủ tịch Ủy ban nhân dân tỉnh",
            "Trưởng Ban Tổ chức Tỉnh ủy",
            "Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy");

    private static final List<String> ADDRESSEES = List.of(
            "các huyện ủy, thị ủy, thành ủy",
            "Ban Tổ chức Tỉnh ủy",
            "Sở Tài chính và các chủ đầu tư",
            "Công an tỉnh",
            "Mặt trận Tổ quốc và các đoàn thể tỉnh");

    private static final List<String> VERBS = List.of(
            "rà soát lại",
            "đẩy nhanh",
            "chấn chỉnh ngay",
            "phân công người theo dõi",
            "báo cáo bằng văn bản về",
            "mở đợt kiểm tra chuyên đề về",
            "bố trí đủ kinh phí cho");

    private static final List<String> MATTERS = List.of(
            "việc đổi thẻ đảng cho đảng viên đi làm ăn xa",
            "tiến độ giải phóng mặt bằng đường vành đai phía tây",
            "nợ đọng trong xây dựng nhà rông và nhà sinh hoạt cộng đồng",
            "chất lượng sinh hoạt của các chi bộ ở vùng đồng bào dân tộc thiểu số",
            "hồ sơ khen thưởng những người có công giữ rừng đầu nguồn",
            "công tác tiếp công dân của người đứng đầu cấp ủy",
            "phương án phòng cháy, chữa cháy rừng trong mùa khô",
            "việc giao đất sản xuất cho hộ nghèo");

    private static final List<String> ENDS = List.of(
            "không để dồn việc sang quý sau",
            "nêu rõ đơn vị làm tốt, đơn vị làm chậm và nguyên nhân, tránh báo cáo chung chung, đồng thời đề xuất"
                    + " cách gỡ vướng cho từng thôn, làng",
            "gắn với đánh giá cán bộ cuối năm",
            "bảo đảm mọi chi bộ đều được nghe và góp ý trước khi ban hành",
            "công khai kết quả để nhân dân giám sát");

    private static final List<String> MEASURED = List.of(
            "kết nạp", "vốn đầu tư công đã giải ngân", "hộ thoát nghèo", "chi bộ có cấp ủy", "đơn thư đã giải quyết");

    private final Random random = new Random(7);
    private final int meetings;

    private ManyMeetings(int meetings) {
        this.meetings = meetings;
    }

    static QuarterSummary quarter(int meetings) {
        return new ManyMeetings(meetings).quarter();
    }

    private QuarterSummary quarter() {
        List<MeetingEntry> held =
                IntStream.rangeClosed(1, meetings).mapToObj(this::meeting).toList();
        return new QuarterSummary(
                Quarters.GIA_LAI,
                Quarters.Q2,
                keyFigures(),
                held,
                givers(),
                metrics(),
                leaders(),
                documents(),
                new Unplaced(1, 2, 3),
                IntStream.rangeClosed(1, meetings).mapToObj(this::source).toList(),
                new Making(
                        LocalDate.of(2024, 7, 9),
                        List.of("1"),
                        4000,
                        0,
                        "0123456789abcdef".repeat(4),
                        "https://kho.example.vn/tong-hop/gia-lai/2024-Q2"));
    }

    private KeyFigures keyFigures() {
        return new KeyFigures(
                new KeyFigures.Compared(Quarters.Q2.previous(), true),
                new KeyFigures.Compared(Period.of("2023-Q2"), true),
                Stream.of(KeyCount.Kind.values())
                        .map(kind -> new KeyCount(kind, meetings, (long) meetings / 2, (long) meetings + 3))
                        .toList(),
                List.of(Admitted.asKeyIndicator(new Cite(1, 1, 1, 2, 2))));
    }

    private Attendance leaders() {
        return new Attendance(
                IntStream.range(0, OFFICIALS.size())
                        .mapToObj(official -> new Leader(
                                official, OFFICIALS.get(official), List.of(title(official)), meetingsOf(official)))
                        .toList(),
                40);
    }

    private List<Leader.At> meetingsOf(int official) {
        return IntStream.rangeClosed(1, meetings)
                .filter(meeting -> (meeting + official) % 3 == 0)
                .mapToObj(meeting ->
                        new Leader.At(meeting, Set.of(Role.ATTEND), List.of(new Cite(meeting, meeting, meeting, 2, 3))))
                .toList();
    }

    private MeetingEntry meeting(int number) {
        Cite cite = new Cite(number, number, number, 1, 1);
        String title = "Hội nghị giao ban lần thứ " + number + " bàn " + any(MATTERS);
        return new MeetingEntry(
                number,
                new Stated<>(title, false, List.of(cite)),
                new Stated<>(LocalDate.of(2024, 4 + number % 3, 1 + number % 28), false, List.of(cite)),
                new Stated<>(Quarters.Q2, false, List.of(cite)),
                number % 5 == 0 ? null : new Stated<>("Thường trực Tỉnh ủy", false, List.of(cite)),
                null,
                IntStream.rangeClosed(1, 5).mapToObj(n -> attendee(number, n)).toList(),
                List.of(new Stated<>("lãnh đạo các ban, sở, ngành có liên quan", false, List.of(cite))),
                List.of(number));
    }

    private Attendee attendee(int meeting, int ordinal) {
        int official = (meeting + ordinal) % OFFICIALS.size();
        return new Attendee(
                official,
                ordinal,
                OFFICIALS.get(official),
                List.of(title(official)),
                Set.of(ordinal == 1 ? Role.CHAIR : Role.ATTEND),
                new Cite(meeting, meeting, meeting, 2, 3));
    }

    private List<GivenTasks> givers() {
        Map<Integer, List<Task>> tasks = new LinkedHashMap<>();
        for (int number = 1; number <= meetings * TASKS; number++) {
            tasks.computeIfAbsent(random.nextInt(OFFICIALS.size()), official -> new ArrayList<>())
                    .add(task(number));
        }
        var givers = new ArrayList<GivenTasks>();
        int numbered = 0;
        for (var given : tasks.entrySet()) {
            var parts = new ArrayList<AddressedTasks>();
            for (int from = 0; from < given.getValue().size(); from += 4) {
                var part = new ArrayList<Task>();
                for (Task task : given.getValue()
                        .subList(from, Math.min(from + 4, given.getValue().size()))) {
                    part.add(new Task(
                            ++numbered,
                            task.id(),
                            task.ordinal(),
                            task.text(),
                            task.deadline(),
                            task.topics(),
                            task.cite()));
                }
                parts.add(new AddressedTasks(any(ADDRESSEES), part));
            }
            givers.add(new GivenTasks(
                    (long) given.getKey(), OFFICIALS.get(given.getKey()), List.of(title(given.getKey())), parts));
        }
        return givers;
    }

    private Task task(int number) {
        int meeting = 1 + (number - 1) / TASKS;
        return new Task(
                number,
                number,
                1 + number % TASKS,
                any(VERBS) + " " + any(MATTERS) + ", " + any(ENDS),
                number % 4 == 0 ? "2024-09-30" : null,
                number % 3 == 0 ? List.of(Topic.INSPECTION, Topic.PERSONNEL) : List.of(Topic.MASS_MOBILISATION),
                new Cite(meeting, meeting, meeting, 4 + number % TASKS, 4 + number % TASKS));
    }

    private List<MetricTopic> metrics() {
        int all = meetings * METRICS;
        List<MetricEntry> entries =
                IntStream.range(0, all).mapToObj(this::metric).toList();
        var series = IntStream.rangeClosed(1, Math.min(8, meetings))
                .mapToObj(n -> Admitted.overQuarters("số chi bộ hoàn thành chỉ tiêu thứ " + n, 9, 1000 * n))
                .toList();
        return List.of(
                new MetricTopic(Topic.PARTY_BUILDING, series, entries.subList(0, all / 2)),
                new MetricTopic(Topic.INSPECTION, List.of(), entries.subList(all / 2, all)));
    }

    private MetricEntry metric(int n) {
        return new MetricEntry(
                n,
                1 + n % METRICS,
                n % 9 == 0 ? null : any(MEASURED),
                1 + random.nextInt(900) + (n % 2 == 0 ? ",5 tỷ đồng" : " đảng viên"),
                change(n),
                n % 3 == 0 ? Qualifier.ABOVE : Qualifier.EXACT,
                n % 8 == 0 ? MetricKind.TARGET : MetricKind.RESULT,
                List.of(n % 2 == 0 ? Topic.PARTY_BUILDING : Topic.INSPECTION),
                MetricRelations.of(null),
                new Cite(1 + n % meetings, 1, 1, 20, 20));
    }

    private static @Nullable Change change(int n) {
        return n % 5 == 0 ? Change.UP : n % 7 == 0 ? Change.DOWN : null;
    }

    private List<DocumentEntry> documents() {
        return IntStream.rangeClosed(1, meetings)
                .mapToObj(n -> new DocumentEntry(
                        n,
                        "Chỉ thị",
                        n + "-CT/TU",
                        n % 4 == 0 ? null : "Ban Thường vụ Tỉnh ủy",
                        n % 3 == 0 ? null : LocalDate.of(2023, 1 + n % 12, 1 + n % 28),
                        List.of(new Cite(n, n, n, 5, 5), new Cite(1 + n % meetings, 1, 1, 6, 6))))
                .toList();
    }

    private SourceNote source(int number) {
        return new SourceNote(
                number,
                number,
                number,
                "giao-ban-lan-" + number + ".txt",
                number % 3 == 0 ? null : "Trang tin Tỉnh ủy",
                "0123456789abcdef".repeat(4),
                LocalDate.of(2024, 7, 9),
                "1");
    }

    private static String title(int official) {
        return TITLES.get(official % TITLES.size());
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
