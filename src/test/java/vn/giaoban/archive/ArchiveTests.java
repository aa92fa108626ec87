package vn.giaoban.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.DoubtKind;

@SpringBootTest
@Transactional
class ArchiveTests {

    @Autowired
    Archive archive;

    @Autowired
    Reports reports;

    @Autowired
    EntityManager entities;

    @Test
    void aReportComesBackAsItWasStored() {
        Report report = stored(FactsOf.report("""
                        Ngày 20-6-2024, Tỉnh ủy Gia Lai giao ban quý II với lãnh đạo các ban đảng.
                        Đồng chí Hồ Văn Niên yêu cầu các huyện ủy sớm rà soát 12 chi bộ theo Chỉ thị số 35-CT/TW.
                        """)
                .meeting("2024-06-20", "2024-Q2", "Gia Lai")
                .person("Hồ Văn Niên")
                .group("lãnh đạo các ban đảng")
                .directive("sớm rà soát 12 chi bộ theo Chỉ thị số 35-CT/TW", "Hồ Văn Niên", "các huyện ủy", "2024-Q3")
                .metric("12 chi bộ", "12", "chi bộ")
                .reference("Chỉ thị số 35-CT/TW", "Chỉ thị", "35-CT/TW", null, null)
                .incoming());

        assertThat(report.meeting().heldOn()).isEqualTo("2024-06-20");
        assertThat(report.meeting().quarter()).contains(Period.of("2024-Q2"));
        assertThat(report.meeting().placeName()).contains("Gia Lai");
        assertThat(report.groups()).extracting(AttendingGroup::name).containsExactly("lãnh đạo các ban đảng");
        assertThat(report.metrics()).extracting(Metric::quote).containsExactly("12 chi bộ");
        assertThat(report.citations()).extracting(Citation::quote).containsExactly("Chỉ thị số 35-CT/TW");
        assertThat(report.directives()).singleElement().satisfies(directive -> {
            assertThat(report.text().quote(directive.anchor().span())).isEqualTo(directive.text());
            assertThat(directive.official()).get().extracting(Person::name).isEqualTo("Hồ Văn Niên");
            assertThat(directive.issuer()).isNull();
            assertThat(directive.addressee()).extracting(Quotation::words).isEqualTo("các huyện ủy");
            assertThat(directive.deadline()).extracting(Quotation::words).isEqualTo("2024-Q3");
            assertThat(directive.anchor().rule()).isEqualTo("by-hand");
        });
    }

    @Test
    void whatAFigureIsOfAndAgainstAndItsDoubtComeBack() {
        Report report = stored(FactsOf.report("""
                        Ngày 20-6-2024, Tỉnh ủy Gia Lai tổ chức hội nghị giao ban quý II năm 2024. Đồng chí Hồ Văn Niên chủ trì hội nghị.
                        Thu thuế đạt 57% kế hoạch, tăng 12% so với cùng kỳ. Có 15/24 chi bộ về đích, đạt 65%.
                        """)
                .meeting("2024-06-20", "2024-Q2", "Gia Lai")
                .metricsAsRead()
                .incoming());

        assertThat(report.metrics())
                .extracting(Metric::quote, m -> words(m.base()), m -> words(m.comparedTo()), Metric::comparedPeriod)
                .containsExactly(
                        tuple("57%", "kế hoạch", null, null),
                        tuple("12%", null, "cùng kỳ", Period.of("2023-Q2")),
                        tuple("15/24 chi bộ", null, null, null),
                        tuple("65%", null, null, null));
        assertThat(report.metrics())
                .filteredOn(m -> m.doubt() != null)
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.value()).isEqualByComparingTo("65");
                    assertThat(share.doubt()).isEqualTo(DoubtKind.SHARE);
                    assertThat(share.computed()).isEqualByComparingTo("62.5");
                    assertThat(share.doubtRule()).isEqualTo("share-differs");
                    assertThat(share.computedFrom())
                            .extracting(place -> report.text().quote(place.span()))
                            .containsExactly("15/24 chi bộ");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base = 'kế hoạch'",
                "compared_period = '2023-Q2'",
                "compared_to = 'cùng kỳ', compared_start = 9, compared_end = 9",
                "doubt = 'SHARE'",
                "doubt = 'MAYBE', computed = 1, doubt_rule = 'x'",
            })
    void aRelationThatIsHalfSaidIsRefused(String half) {
        Report report = stored(FactsOf.report("Rà soát 3 chi bộ " + UUID.randomUUID())
                .metric("3 chi bộ", "3", "chi bộ")
                .incoming());
        var update = entities.createNativeQuery("update metric set " + half + " where report_id = :report")
                .setParameter("report", report.id());

        assertThatThrownBy(update::executeUpdate).isInstanceOf(PersistenceException.class);
    }

    @Test
    void theSameBytesAreKnown() {
        IncomingReport incoming =
                FactsOf.report("Một báo cáo " + UUID.randomUUID()).incoming();
        Archive.Stored first = archive.store(incoming);

        assertThatThrownBy(() -> archive.store(incoming))
                .isInstanceOfSatisfying(
                        ReportAlreadyKnown.class,
                        known -> assertThat(known.reportId()).isEqualTo(first.reportId()));
    }

    @Test
    void foundWinsAndGivenFillsWhatIsOpen() {
        var given = new Given("kon-tum", LocalDate.of(2024, 7, 2), "Báo Gia Lai");

        Report open = stored(FactsOf.report("Báo cáo không nêu gì.").incoming(given));
        assertThat(open.meeting().heldOn()).isEqualTo("2024-07-02");
        assertThat(open.meeting().place()).extracting(Place::id).isEqualTo("kon-tum");

        Report says = stored(FactsOf.report("Báo cáo nêu cả ngày và tỉnh.")
                .meeting("2024-06-20", null, "Gia Lai")
                .incoming(given));
        assertThat(says.meeting().heldOn()).isEqualTo("2024-06-20");
        assertThat(says.meeting().place()).extracting(Place::id).isEqualTo("gia-lai");
        assertThat(says.source()).isEqualTo("Báo Gia Lai");
        assertThat(says.findings())
                .filteredOn(finding -> finding.field() == Field.PLACE)
                .extracting(MeetingFinding::origin, MeetingFinding::value)
                .containsExactly(
                        tuple(MeetingFinding.Origin.FOUND, "gia-lai"), tuple(MeetingFinding.Origin.GIVEN, "kon-tum"));
    }

    @Test
    void aProvinceThatHadEndedOnTheDayIsNotTheMeetingsPlace() {
        Report report = stored(FactsOf.report("Họp tại Kon Tum sau khi sáp nhập.")
                .meeting("2025-08-05", null, "Kon Tum")
                .incoming());

        assertThat(report.meeting().place()).isNull();
        assertThat(report.findings()).extracting(MeetingFinding::value).contains("kon-tum");
    }

    @Test
    void aPreviewShowsTheSameRowsAndStoresNothing() {
        long before = reports.count();
        Report preview = archive.preview(FactsOf.report("Hồ Văn Niên yêu cầu rà soát chi bộ.")
                .meeting("2024-06-20", null, "Gia Lai")
                .person("Hồ Văn Niên")
                .directive("rà soát chi bộ", "Hồ Văn Niên", null, null)
                .incoming());

        assertThat(preview.meeting().quarter()).contains(Period.of("2024-Q2"));
        assertThat(preview.meeting().placeName()).contains("Gia Lai");
        assertThat(preview.directives())
                .singleElement()
                .extracting(Directive::text)
                .isEqualTo("rà soát chi bộ");
        assertThat(reports.count()).isEqualTo(before);
    }

    private static @Nullable String words(@Nullable Quotation quotation) {
        return quotation == null ? null : quotation.words();
    }

    private Report stored(IncomingReport incoming) {
        Archive.Stored stored = archive.store(incoming);
        entities.flush();
        entities.clear();
        return reports.findById(stored.reportId()).orElseThrow();
    }
}
