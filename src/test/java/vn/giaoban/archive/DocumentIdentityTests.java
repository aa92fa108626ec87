package vn.giaoban.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.Span;

class DocumentIdentityTests {

    /**
     * A citation as {@code kind number, issuer, date @ province day of the meeting}; unknown parts are left out.
     */
    record Cited(
            ReferenceFact fact,
            @Nullable String place,
            @Nullable LocalDate day) {}

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Chỉ thị; 35-CT/TW; ; 2019-05-30; gia-lai; 2024-07-02 | Chỉ thị; 35-CT/TW; ; 2024-06-14; gia-lai; 2024-07-02 | false
                    Chỉ thị; 35-CT/TW; ; 2019-05-30; kon-tum; 2020-06-25 | Chỉ thị; 35- CT/TW; Bộ Chính trị; 2019-05-30; ; | true
                    Chỉ thị; 35-CT/TW; ; ; kon-tum; 2020-06-25           | Chỉ thị; 35-CT/TW; ; ; gia-lai; 2024-07-02           | false
                    Chỉ thị; 35-CT/TW; ; ; kon-tum; 2020-06-25           | Chỉ thị; 35 CT/TW; ; ; dak-nong; 2019-07-02          | true
                    Chỉ thị; 35-CT/TW; ; ; kon-tum; 2020-06-25           | Chỉ thị; 35; Bộ Chính trị; ; gia-lai; 2020-07-02     | true
                    Chỉ thị; 35-CT/TW; ; ; ;                             | Chỉ thị; 35-CT/TW; ; ; ;                             | false
                    Chỉ thị; 05-CT/TW; ; ; gia-lai; 2021-07-09           | Nghị quyết; 05-CT/TW; ; ; gia-lai; 2021-07-09        | false
                    Kết luận; 21-KL/TW; Trung ương khóa XIII; ; ;        | Kết luận; 21-KL/TW; Trung ương khoá XIII; ; ;        | true
                    Nghị quyết; 4; Trung ương khóa XI; ; ;               | Nghị quyết; 4; Trung ương khóa XII; ; ;              | false
                    Hướng dẫn; 36-HD/VPTW; ; 2018-04-03; ;               | Hướng dẫn; 36-HD/TW; ; 2018-04-03; ;                 | false
                    Kế hoạch; 100-KH/TU; ; ; kon-tum; 2020-06-25         | Kế hoạch; 100-KH/TU; ; ; gia-lai; 2020-06-25         | false
                    Kế hoạch; 100-KH/TU; ; ; kon-tum; 2020-06-25         | Kế hoạch; 100-KH/TU; Tỉnh ủy; ; kon-tum; 2019-06-25  | true
                    Kế hoạch; 100-KH/TU; ; ; kon-tum; 2020-06-25         | Kế hoạch; 100-KH/TU; ; ; kon-tum; 2021-06-25         | false
                    Kế hoạch; 100-KH/TU; ; 2020-02-01; ;                 | Kế hoạch; 100-KH/TU; ; 2020-02-01; ;                 | false
                    Kế hoạch; 213; Ban Thường vụ Tỉnh ủy; 2024-03-11; gia-lai; | Kế hoạch; 213-KH/TU; ; 2024-03-11; gia-lai;   | true
                    Kế hoạch; 74-KH/HU; Huyện ủy; 2022-05-05; gia-lai;   | Kế hoạch; 74-KH/HU; Huyện ủy; 2022-05-05; gia-lai;   | false
                    Quyết định; 265/QĐ-TTg; ; 2021-12-31; ;              | Quyết định; 265/QĐ-TTg; ; 2021-12-31; kon-tum;       | true
                    Quyết định; 265/QĐ-TTg; ; ; gia-lai; 2022-07-02      | Quyết định; 265/QĐ-TTg; ; ; gia-lai; 2022-07-02      | false
                    Nghị quyết; 202/2025/QH15; ; ; ;                     | Nghị quyết; 202/2025/QH15; Quốc hội; 2025-06-12; ;   | true
                    Kế hoạch; 694/KH-UBND; UBND tỉnh; 2020-12-03; nghe-an; | Kế hoạch; 694/KH-UBND; UBND tỉnh; 2020-12-03; ha-tinh; | false
                    Nghị quyết; 4; ; ; gia-lai; 2021-07-09               | Nghị quyết; 4; ; ; gia-lai; 2021-07-09               | false
                    """)
    void citationsMeetOnlyWhereNothingButOneDocumentIsPossible(
            @ConvertWith(Reader.class) Cited one, @ConvertWith(Reader.class) Cited other, boolean same) {
        String first = identity(one);

        assertThat(first != null && first.equals(identity(other))).isEqualTo(same);
    }

    private static @Nullable String identity(Cited cited) {
        Place place = null;
        if (cited.place() != null) {
            place = mock(Place.class);
            when(place.id()).thenReturn(cited.place());
        }
        return DocumentIdentity.of(cited.fact(), place, cited.day()).value();
    }

    static final class Reader extends TypedArgumentConverter<String, Cited> {

        Reader() {
            super(String.class, Cited.class);
        }

        @Override
        protected Cited convert(@Nullable String source) {
            List<@Nullable String> parts = java.util.Arrays.stream(
                            String.valueOf(source).split(";", -1))
                    .map(String::strip)
                    .toList();
            var fact = new ReferenceFact(
                    "quote",
                    new Span(0, 5),
                    String.valueOf(parts.get(0)),
                    String.valueOf(parts.get(1)),
                    part(parts, 2),
                    date(part(parts, 3)),
                    List.of(new Span(0, 5)),
                    "by-hand");
            return new Cited(fact, part(parts, 4), date(part(parts, 5)));
        }

        private static @Nullable String part(List<@Nullable String> parts, int at) {
            String part = parts.size() > at ? parts.get(at) : null;
            return part == null || part.isEmpty() ? null : part;
        }

        private static @Nullable LocalDate date(@Nullable String part) {
            return part == null ? null : LocalDate.parse(part);
        }
    }
}
