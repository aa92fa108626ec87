package vn.giaoban.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.vocabulary.Topic;

class TopicsTests {

    private final Topics topics = new Topics();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            đẩy nhanh tiến độ giải phóng mặt bằng hồ Lò Gạch          | PUBLIC_INVESTMENT
            kiểm tra, giám sát việc thu thuế                          | INSPECTION, BUDGET
            giám sát việc sắp xếp bộ máy và trồng rừng                | PERSONNEL, LAND_ENVIRONMENT
            trồng rừng, giữ rừng, thăm rừng, cho thi đua               | LAND_ENVIRONMENT, MASS_MOBILISATION
            giữ an ninh, lo chuyện tham nhũng                         | INTERNAL_AFFAIRS, DEFENCE_SECURITY
            phát triển đảng viên ở khu công nghiệp                    | PARTY_BUILDING, ECONOMY
            đảng viên đi đầu trong chuyển đổi số                      | ADMINISTRATION
            đảng viên đi đầu                                          | PARTY_BUILDING
            KHẮC PHỤC HẬU QUẢ THIÊN TAI                               | DISASTERS
            quốc phòng – an ninh                                      | DEFENCE_SECURITY
            phòng chống dịch tả lợn ở các xã                          | AGRICULTURE
            báo cáo kết quả trước ngày 30                             | OTHER
            kiểm tra con đường mới                                    | OTHER
            giao Sở Tài chính trả lời                                 | OTHER
            thanh.  niên                                              | OTHER
            """)
    void wordsTellTheirTopicsTheStrongestFirst(String words, String expected) {
        assertThat(topics.of(words).stream().map(Topic::name).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "12"})
    void nothingIsTheOtherTopic(String words) {
        assertThat(topics.of(words)).containsExactly(Topic.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common", "common_en"})
    void everyTopicHasAName(String bundle) throws IOException {
        var said = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages", bundle + ".properties"))) {
            said.load(in);
        }
        assertThat(said.stringPropertyNames())
                .containsAll(Arrays.stream(Topic.values())
                        .map(topic -> "topic." + topic)
                        .toList());
    }
}
