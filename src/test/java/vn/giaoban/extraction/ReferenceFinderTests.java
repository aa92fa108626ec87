package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.ReportText;

/** How papers write the number of a document, and how the archive writes it. */
class ReferenceFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Thực hiện Chỉ thị số 05-CT/TW. Căn cứ vào đó, huyện làm.      | Chỉ thị 05-CT/TW
            Thực hiện Chỉ thị số 05-CT/TW.Căn cứ vào đó, huyện làm.       | Chỉ thị 05-CT/TW
            Thực hiện Chỉ thị 35- CT/TW của Bộ Chính trị.                 | Chỉ thị 35-CT/TW
            Thực hiện Chỉ thị 35-CT/ TW của Bộ Chính trị.                 | Chỉ thị 35-CT/TW
            Thực hiện Chỉ thị số: 35 – CT/TW của Bộ Chính trị.            | Chỉ thị 35-CT/TW
            Theo Quy định 66-QĐ/TW, ngày 6-2-2017 của Ban Bí thư.         | Quy định 66-QĐ/TW
            Theo Kế hoạch 100-KH/TU của Tỉnh ủy.                          | Kế hoạch 100-KH/TU
            Theo Nghị quyết số 18 ngày 25-10-2017 của Trung ương.         | Nghị quyết 18
            Theo Nghị quyết 09 NQ/HU của huyện.                           | Nghị quyết 09-NQ/HU
            Theo Thông báo 159-TB của Ban Bí thư.                         | Thông báo 159-TB
            Theo Nghị quyết 01(khóa XI) nay là Nghị quyết 04 (khóa XIII). | Nghị quyết 01, Nghị quyết 04
            Gắn với Nghị quyết Trung ương 4 (khóa XI, XII).               | Nghị quyết 4
            Theo Hướng dẫn số 03-HD/UBKTT.Ư và Quy định số 41-QĐ/T.Ư.     | Hướng dẫn 03-HD/UBKTT.Ư, Quy định 41-QĐ/T.Ư
            Theo Chương trình hành động số 12-CTr/TU, Đề án 02-ĐA/ThU.    | Chương trình hành động 12-CTr/TU, Đề án 02-ĐA/ThU
            Theo Công văn 1203-CV/ĐUK, Tờ trình 89/TTr-SNN&PTNT.          | Công văn 1203-CV/ĐUK, Tờ trình 89/TTr-SNN&PTNT
            Theo Nghị quyết số 18-NQ/TW và số 19-NQ/TW, ngày 25-10-2017.  | Nghị quyết 18-NQ/TW, Nghị quyết 19-NQ/TW
            Có Luật Thanh niên số 57/2020/QH14, Quyết định 13-QĐi/TU.     | Luật 57/2020/QH14, Quyết định 13-QĐi/TU
            Bàn Nghị quyết số 57-NQ/TW - Nghị quyết mở đường.             | Nghị quyết 57-NQ/TW
            Bàn Kế hoạch 70 Ban Thường vụ giao.                           | Kế hoạch 70
            """)
    void theNumberEndsWhereTheSymbolEnds(String sentence, String documents) {
        assertThat(new ReferenceFinder().find(ReportText.of(sentence)).stream().map(r -> r.kind() + " " + r.number()))
                .containsExactly(documents.split(", "));
    }
}
