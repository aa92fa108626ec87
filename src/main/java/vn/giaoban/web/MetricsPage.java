package vn.giaoban.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/**
 * Figures with their sources, newest meeting first.
 *
 * @param asked words of what is measured; empty for all
 * @param total of all pages
 */
record MetricsPage(String asked, long total, int page, int pages, List<Figure> figures) {

    static final int SIZE = 50;

    record Figure(
            @Nullable String label,
            BigDecimal value,
            @Nullable BigDecimal whole,
            String unit,
            @Nullable Change change,
            Qualifier qualifier,
            MetricKind kind,
            MetricRelations relations,
            Long meetingId,
            int ordinal,
            PersonPage.When when,
            @Nullable String placeId,
            @Nullable String place) {}
}
