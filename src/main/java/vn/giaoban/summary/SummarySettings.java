package vn.giaoban.summary;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How summaries are printed. The values stand, dated and with their rule, in {@code summary/layout.properties}.
 *
 * @param issuer the body that issues the summary, top left
 * @param draft whether the title says so
 */
@ConfigurationProperties("giaoban.summary")
public record SummarySettings(String issuer, boolean draft, Layout layout) {

    /**
     * The page of a Party document.
     *
     * @param rule the guidance that the values follow
     * @param asOf when they were last compared with it
     * @param marginTop and the other margins and the indent in millimetres
     * @param body and the other sizes of letters in points
     */
    public record Layout(
            String rule,
            LocalDate asOf,
            int marginTop,
            int marginBottom,
            int marginLeft,
            int marginRight,
            int firstLineIndent,
            int body,
            int table,
            int note) {}
}
