package vn.giaoban.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code giaoban.review.*}
 *
 * @param countEvery how long after one round the next one looks for reports that are new or changed
 */
@ConfigurationProperties("giaoban.review")
record ReviewSettings(@DefaultValue("5s") Duration countEvery) {}
