package vn.giaoban.summary;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

@Configuration(proxyBeanMethods = false)
@PropertySource(value = "classpath:summary/layout.properties", encoding = "UTF-8")
@EnableConfigurationProperties({SummarySettings.class, PrintingSettings.class})
class SummaryConfiguration {}
