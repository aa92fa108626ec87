package vn.giaoban.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the archive reads, how well, and what its words mean.
 *
 * @param samples measured anew with every build, on reports that the rules were written with
 * @param unseen measured once, on reports that they were not
 */
record AboutPage(Quality samples, Quality unseen, List<ShownRule> rules) {

    /**
     * @param version of the reader that the figures were measured with
     * @param reports that they were measured on
     * @param day of the measurement; null where every build measures
     */
    record Quality(String version, int reports, @Nullable LocalDate day, List<Measured> figures) {}

    /**
     * @param figure what was counted: {@code PEOPLE}
     * @param precision per cent of what was found that is right
     * @param recall per cent of what is there that was found
     */
    record Measured(String figure, BigDecimal precision, BigDecimal recall, int wanted, int found) {}

    /** @param kind of fact: {@code DIRECTIVE} */
    record ShownRule(String id, String kind) {}
}
