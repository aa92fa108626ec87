package vn.giaoban.web;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the archive reads, how well, and what its words mean.
 *
 * @param version of the reader that the figures were measured with
 * @param reports that they were measured on
 */
record AboutPage(String version, int reports, List<Measured> quality, List<ShownRule> rules) {

    /**
     * @param figure what was counted: {@code PEOPLE}
     * @param precision per cent of what was found that is right
     * @param recall per cent of what is there that was found
     */
    record Measured(String figure, BigDecimal precision, BigDecimal recall, int wanted, int found) {}

    /** @param kind of fact: {@code DIRECTIVE} */
    record ShownRule(String id, String kind) {}
}
