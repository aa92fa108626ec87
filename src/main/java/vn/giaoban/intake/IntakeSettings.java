package vn.giaoban.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code giaoban.intake.*}
 *
 * @param limit the size up to which a file is taken for a report; the longest real ones have some 100 kB
 */
@ConfigurationProperties("giaoban.intake")
record IntakeSettings(@DefaultValue("2MB") DataSize limit) {}
