package vn.giaoban.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How summaries are printed. The values stand, dated and with their rule, in {@code summary/layout.properties}.
 *
 * @param issuer the body that issues the summary, top left
 * @param draft whether the title says so
 * @param address of the archive as its readers reach it, without a slash at the end: {@code https://kho.example.vn}; null where unset
 */
@ConfigurationProperties("giaoban.summary")
public record SummarySettings(
        String issuer, boolean draft, @Nullable String address, Layout layout) {

    public SummarySettings {
        address = address == null || address.isBlank() ? null : address.strip().replaceFirst("/+$", "");
    }

    /**
     * The page of a Party document.
     *
     * @param rule the guidance that the values follow
     * @param asOf when they were last compared with it
     * @param marginTop and the other margins and the indent in millimetres
     * @param body and the other sizes of letters in points
     * @param lineSpacing as a multiple of the letters' size
     */
    public record Layout(
            String rule,
            LocalDate asOf,
            int marginTop,
            int marginBottom,
            int marginLeft,
            int marginRight,
            int firstLineIndent,
            BigDecimal lineSpacing,
            int title,
            int heading,
            int body,
            int table,
            int note) {}
}
