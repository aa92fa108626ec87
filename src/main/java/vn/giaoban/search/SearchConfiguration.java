package vn.giaoban.search;

import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.util.Version;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hibernate Search on Lucene, fed through an outbox in the database ({@code src/adr/0004}). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    /** After kill -9 the dead process keeps its share of the outbox until its pulse expires: seconds, not half a minute. */
    private static final Map<String, Integer> PULSE = Map.of(
            "hibernate.search.coordination.event_processor.polling_interval", 100,
            "hibernate.search.coordination.event_processor.pulse_interval", 1_000,
            "hibernate.search.coordination.event_processor.pulse_expiration", 5_000,
            "hibernate.search.coordination.mass_indexer.pulse_interval", 1_000,
            "hibernate.search.coordination.mass_indexer.pulse_expiration", 5_000);

    @Bean
    HibernatePropertiesCustomizer hibernateSearch(@Value("${giaoban.data:data}") Path data, SearchSettings settings) {
        return properties -> {
            properties.putAll(Map.of(
                    "hibernate.search.mapping.configurer",
                    new SearchMapping(),
                    "hibernate.search.backend.type",
                    "lucene",
                    "hibernate.search.backend.lucene_version",
                    Version.LUCENE_9_12_3,
                    "hibernate.search.backend.directory.root",
                    data.toAbsolutePath().resolve("index").toString(),
                    "hibernate.search.backend.analysis.configurer",
                    new TextAnalysis(),
                    "hibernate.search.coordination.strategy",
                    "outbox-polling",
                    "hibernate.search.coordination.event_processor.enabled",
                    settings.indexing(),
                    // Only one process holds Lucene's write lock: one that joins must not even create an index.
                    "hibernate.search.schema_management.strategy",
                    settings.indexing() ? "create-or-validate" : "none"));
            if (settings.indexing()) {
                properties.putAll(PULSE);
            }
        };
    }
}
