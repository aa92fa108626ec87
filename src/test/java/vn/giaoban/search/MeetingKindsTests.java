package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.TabSeparated;

class MeetingKindsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hội nghị giao ban quý II-2024                          | giao-ban
            Buổi làm việc với Ban Thường vụ Huyện ủy Chư Prông     | lam-viec
            Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 12         | chap-hanh
            Hội nghị BCH Đảng bộ huyện                             | chap-hanh
            Hội nghị Ban Thường vụ Tỉnh uỷ                         | thuong-vu
            Kì họp thứ 6 HĐND tỉnh                                 | hoi-dong
            Hội nghị sơ kết công tác dân vận                       | so-tong-ket
            Hội nghị gặp mặt                                       | khac
                                                                   | chua-ro
            """)
    void aTitleTellsTheKind(@Nullable String title, String kind) {
        assertThat(MeetingKinds.of(title)).isEqualTo(kind);
    }

    @Test
    void everyKindHasAName() throws IOException {
        var messages = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages/search.properties"))) {
            messages.load(in);
        }
        List<String> kinds = TabSeparated.lines("/search/meeting-kinds.tsv").stream()
                .map(cells -> "search.kind." + cells.get(1))
                .distinct()
                .toList();
        assertThat(messages.stringPropertyNames()).containsAll(kinds);
    }
}
