package vn.giaoban.summary;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What printing may cost.
 *
 * @param atOnce how many documents are printed at the same time; further ones wait in order
 * @param large from so many lines (meetings, directives and figures together) a summary has a page that shows its progress
 * @param unwantedAfter a printing whose page nobody has asked for so long is stopped
 * @param keptFor how long a printed file waits to be fetched from its page
 */
@ConfigurationProperties("giaoban.summary.printing")
record PrintingSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("600") int large,
        @DefaultValue("20s") Duration unwantedAfter,
        @DefaultValue("10m") Duration keptFor) {}
