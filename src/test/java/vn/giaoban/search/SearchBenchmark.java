package vn.giaoban.search;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures questions over a synthetic archive of 50 000 directives. No test: run it by hand with {@code -Dtest=SearchBenchmark}; it
 * prints milliseconds.
 */
@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=1d"})
class SearchBenchmark {

    private static final int DIRECTIVES = 50_000;

    @Autowired
    DirectiveSearch search;

    @Autowired
    IndexState state;

    @Autowired
    IndexKeeper keeper;

    @Autowired
    JdbcClient database;

    @Test
    void measure() throws InterruptedException {
        write();
        System.out.printf("compare empty index: %d ms%n", millis(() -> state.compare()));
        long start = System.nanoTime();
        keeper.keep();
        Eventually.agree(state);
        System.out.printf("mass indexing %d directives: %d ms%n", DIRECTIVES, (System.nanoTime() - start) / 1_000_000);
        System.out.printf("compare full index: %d ms%n", millis(() -> state.compare()));
        for (String question : new String[] {
            "nguoi=Hồ Văn Niên",
            "nguoi=ho van nien",
            "nguoi=a pot&q=giai ngan",
            "q=giải ngân vốn đầu tư công",
            "q=giai ngan von dau tu cong",
            "q=Hồ Văn Niên giải ngân&nam=2024",
            "q=gỉai ngan",
            "xep=moi"
        }) {
            measure(question);
        }
    }

    private void measure(String question) {
        DirectiveQuestion asked = RelevanceTests.question(question);
        for (int i = 0; i < 100; i++) {
            search.find(asked);
        }
        long[] taken = new long[200];
        for (int i = 0; i < taken.length; i++) {
            long start = System.nanoTime();
            search.find(asked);
            taken[i] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(taken);
        System.out.printf(
                "%-45s total %6d  p50 %.1f ms  p95 %.1f ms%n",
                question, search.find(asked).total(), taken[100] / 1e3, taken[190] / 1e3);
    }

    private void write() {
        var rows = new ArchiveRows(database);
        rows.clear();
        var random = new Random(7);
        String[] words =
                ("giải ngân vốn đầu tư công rà soát chi bộ đảng viên phát triển nông thôn mới kiểm tra giám sát an ninh trật tự "
                                + "phòng chống dịch bệnh thiên tai xây dựng cơ sở hạ tầng chuyển đổi số cải cách hành chính thanh niên")
                        .split(" ", -1);
        String[] names = {"Hồ Văn Niên", "A Pớt", "Rah Lan Chung", "Lê Ngọc Tuấn", "Đinh Văn Dũng", "KRing Ba"};
        long[] people = Arrays.stream(names)
                .mapToLong(name -> rows.person("gia-lai", name))
                .toArray();
        for (int m = 0; m < DIRECTIVES / 25; m++) {
            int year = 2015 + m % 10;
            var meeting = rows.meeting("Giao ban " + m, year + "-0" + (1 + m % 9) + "-15", null, "gia-lai");
            int who = m % people.length;
            long giver = meeting.official(people[who], names[who], "Phó Bí thư Tỉnh ủy");
            for (int d = 0; d < 25; d++) {
                var text = new StringBuilder("Nhiệm vụ ").append(m * 25 + d);
                for (int w = 0; w < 25; w++) {
                    text.append(' ').append(words[random.nextInt(words.length)]);
                }
                meeting.directive(giver, null, text.toString(), "các huyện ủy");
            }
        }
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
