package vn.giaoban.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.Version;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hibernate Search, fed through an outbox in the database ({@code src/adr/0004}): on Lucene in this process, or on a node of OpenSearch
 * that several processes share ({@code src/adr/0019}).
 */
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
            properties.put("hibernate.search.mapping.configurer", new SearchMapping());
            properties.put("hibernate.search.coordination.strategy", "outbox-polling");
            properties.put("hibernate.search.coordination.event_processor.enabled", settings.indexing());
            // A process that joins another's must not even create an index.
            properties.put(
                    "hibernate.search.schema_management.strategy", settings.indexing() ? "create-or-validate" : "none");
            properties.putAll(settings.openSearch() == null ? lucene(data) : openSearch(settings.openSearch()));
            if (settings.indexing()) {
                properties.putAll(PULSE);
            }
        };
    }

    private static Map<String, Object> lucene(Path data) {
        return Map.of(
                "hibernate.search.backend.type",
                "lucene",
                "hibernate.search.backend.lucene_version",
                Version.LUCENE_9_12_3,
                "hibernate.search.backend.directory.root",
                data.toAbsolutePath().resolve("index").toString(),
                "hibernate.search.backend.analysis.configurer",
                TextAnalysis.lucene());
    }

    private static Map<String, Object> openSearch(SearchSettings.OpenSearch node) {
        var properties = new HashMap<String, Object>(Map.of(
                "hibernate.search.backend.type",
                "elasticsearch",
                "hibernate.search.backend.uris",
                node.uris(),
                "hibernate.search.backend.analysis.configurer",
                TextAnalysis.openSearch(),
                "hibernate.search.backend.layout.strategy",
                new IndexNames(node.prefix()),
                // One node has nowhere to put a copy, and is whole without.
                "hibernate.search.backend.schema_management.minimal_required_status",
                "yellow"));
        if (node.username() != null) {
            properties.put("hibernate.search.backend.username", node.username());
        }
        if (node.password() != null) {
            properties.put("hibernate.search.backend.password", node.password());
        }
        return properties;
    }
}
