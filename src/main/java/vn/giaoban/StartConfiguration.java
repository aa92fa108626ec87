package vn.giaoban;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What every module may ask for, and the line that says where to look. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    /** Today is today in Việt Nam, wherever the machine stands. */
    @Bean
    Clock clock() {
        return Clock.system(GiaoBanApplication.ZONE);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            System.out.println(Texts.text("ready", "http://localhost:" + port));
        }
    }
}
