package vn.giaoban.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import vn.giaoban.search.TestIndex;

/** Gives each context of a {@code @SpringBootTest} an empty database and index of its own; see {@link TestDatabase}. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, SpringBootTest.class) ? new Customizer() : null;
    }

    /** All are equal, so that they do not keep contexts from being shared. */
    record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var environment = context.getEnvironment();
            boolean ownChoice = List.of(configuration.getPropertySourceProperties()).stream()
                    .anyMatch(setting ->
                            setting.startsWith("spring.datasource.url") || setting.startsWith("giaoban.data"));
            if (ownChoice) {
                return;
            }
            var database = TestDatabase.fresh();
            var settings = new HashMap<String, Object>(Map.of(
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", database.password(),
                    "giaoban.data", database.data().toString(),
                    // Contexts are kept to be shared, and all use one server: what an idle one holds, others lack.
                    "spring.datasource.hikari.minimum-idle", 0,
                    "spring.datasource.hikari.idle-timeout", 10_000));
            settings.putAll(TestIndex.of(database.data()).settings());
            environment.getPropertySources().addFirst(new MapPropertySource("test database", settings));
        }
    }
}
