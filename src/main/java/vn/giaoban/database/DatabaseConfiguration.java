package vn.giaoban.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Where {@code spring.datasource.url} (or {@code SPRING_DATASOURCE_URL}) is set, that server is used and none is started. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    DataDirectory dataDirectory(DatabaseSettings settings) {
        return new DataDirectory(settings.data());
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerGiven.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        Database database(DataDirectory data, DatabaseSettings settings) {
            return settings.join() ? Database.ownOrJoin(data) : Database.own(data);
        }

        @Bean
        JdbcConnectionDetails connectionDetails(Database database) {
            return new JdbcConnectionDetails() {
                @Override
                public String getJdbcUrl() {
                    return database.url();
                }

                @Override
                public String getUsername() {
                    return database.user();
                }

                @Override
                public String getPassword() {
                    return database.password();
                }
            };
        }
    }

    static class NoServerGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
