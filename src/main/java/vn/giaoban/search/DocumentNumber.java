package vn.giaoban.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of documents within a text, as one word each: {@code Chỉ thị số 05 - CT/TW} has {@code 05-CT/TW}. */
final class DocumentNumber {

    private static final Pattern NUMBER = Pattern.compile(
            "\\b\\d{1,5}(?:\\s*/\\s*\\d{4})?\\s*[-–/]\\s*[\\p{Lu}Đ]{2,8}[a-z]?(?:\\s*[/-]\\s*[\\p{Lu}\\d]{2,10})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private DocumentNumber() {}

    static List<String> in(String text) {
        return NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(m -> SPACE.matcher(m.group())
                        .replaceAll("")
                        .replace('–', '-')
                        .toUpperCase(Locale.ROOT))
                .toList();
    }
}
