package vn.giaoban.archive;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class PeopleIdentityTests {

    @Autowired
    Archive archive;

    @Autowired
    Reports reports;

    @Autowired
    EntityManager entities;

    @ParameterizedTest(name = "{0} of {1}, {2} of {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Châu Ngọc Tuấn | Gia Lai | Châu Ngọc Tuấn | Gia Lai | one
                    Lê Ngọc Tuấn   | Kon Tum | Lê Ngọc Tuấn   | Gia Lai | two
                    Châu Ngọc Tuấn | Gia Lai | Lê Ngọc Tuấn   | Gia Lai | two
                    A Pớt          | Kon Tum | APớt           | Kon Tum | one
                    Lê Thị Hoà     | Gia Lai | Lê Thị Hòa     | Gia Lai | one
                    Đinh Văn Dũng  | Gia Lai | Đinh Văn Dụng  | Gia Lai | two
                    Hồ Thanh Sơn   | -       | Hồ Thanh Sơn   | -       | two
                    Hồ Thanh Sơn   | Đồng Nai | Hồ Thanh Sơn  | -       | two
                    """)
    void oneNameInOneProvinceIsOnePerson(
            String one, @Nullable String place, String other, @Nullable String otherPlace, String people) {
        long first = official(one, place, "2021-07-09").id();
        long second = official(other, otherPlace, "2024-06-20").id();

        assertThat(first == second ? "one" : "two").isEqualTo(people);
    }

    @Test
    void everySpellingIsKept() {
        official("A Pớt", "Kon Tum", "2020-06-25");
        Person person = official("APớt", "Kon Tum", "2021-06-25");

        assertThat(person.names()).extracting(PersonName::name).containsExactly("A Pớt", "APớt");
        assertThat(person.names()).extracting(PersonName::nameKey).containsOnly("apot");
    }

    @Test
    void aThirdReportDoesNotSayWhichOfTwoNamesakesItMeans() {
        List<Long> both = stored(FactsOf.report("Nguyễn Văn Hùng (Sở Y tế) và Nguyễn  Văn Hùng (Sở Tài chính) dự.")
                        .meeting("2024-06-20", null, "Gia Lai")
                        .person("Nguyễn Văn Hùng")
                        .person("Nguyễn  Văn Hùng"))
                .participations()
                .stream()
                .map(participation -> participation.person().id())
                .toList();
        Person third = official("Nguyễn Văn Hùng", "Gia Lai", "2024-07-20");

        assertThat(both).doesNotHaveDuplicates().doesNotContain(third.id());
    }

    private Person official(String name, @Nullable String place, String day) {
        return stored(FactsOf.report(name + " dự họp " + UUID.randomUUID())
                        .meeting(day, null, place)
                        .person(name))
                .participations()
                .get(0)
                .person();
    }

    private Report stored(FactsOf facts) {
        long id = archive.store(facts.incoming()).reportId();
        entities.flush();
        entities.clear();
        return reports.findById(id).orElseThrow();
    }
}
