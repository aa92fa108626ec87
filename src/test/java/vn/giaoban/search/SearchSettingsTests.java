package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SearchSettingsTests {

    @Test
    void theIndexIsThisProcessesOwnWithoutAnAddress() {
        assertThat(node(Map.of())).isNull();
        assertThat(node(Map.of("GIAOBAN_SEARCH_OPENSEARCH_URIS", ""))).isNull();
        assertThat(node(Map.of("GIAOBAN_SEARCH_OPENSEARCH_PREFIX", "kho"))).isNull();
    }

    @Test
    void anAddressAloneNamesTheNode() {
        assertThat(node(Map.of("GIAOBAN_SEARCH_OPENSEARCH_URIS", "http://search:9200")))
                .isEqualTo(new SearchSettings.OpenSearch("http://search:9200", "giaoban", null, null));
    }

    private static SearchSettings.@Nullable OpenSearch node(Map<String, Object> variables) {
        var environment = new SystemEnvironmentPropertySource("systemEnvironment", variables);
        var source = Objects.requireNonNull(ConfigurationPropertySource.from(environment));
        return new Binder(source)
                .bindOrCreate("giaoban.search", SearchSettings.class)
                .openSearch();
    }
}
