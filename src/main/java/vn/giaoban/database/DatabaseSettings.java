package vn.giaoban.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param data where database, index and files are kept
 * @param join whether a server that another process runs in this directory may be used, as the command line does
 */
@ConfigurationProperties("giaoban")
record DatabaseSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean join) {}
