package vn.giaoban.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.giaoban.extraction.Extractor;

@Configuration
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {

    /** Runs wait for one another: a second one would only wait for the first one's locks. */
    static final String RUNS = "importsInTurn";

    @Bean
    Extractor extractor() {
        return new Extractor();
    }

    @Bean(name = RUNS, defaultCandidate = false)
    ThreadPoolTaskExecutor importsInTurn() {
        var runs = new ThreadPoolTaskExecutor();
        runs.setCorePoolSize(1);
        runs.setMaxPoolSize(1);
        runs.setThreadNamePrefix("import-");
        return runs;
    }
}
