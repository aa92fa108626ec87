package vn.giaoban.search;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.giaoban.GiaoBanApplication;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.database.TestDatabase;

/** An application without pages that a test starts, asks and closes. */
record SearchingApplication(ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * @param data where the application keeps its files, which name its index
     * @param settings in the form {@code name=value}; they come before all others
     */
    static SearchingApplication start(TestDatabase.Access database, Path data, String... settings) {
        var all = new LinkedHashMap<>(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "giaoban.data", data.toString(),
                "giaoban.samples", "false"));
        all.putAll(TestIndex.of(data).settings());
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        String[] arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SearchingApplication(new SpringApplicationBuilder(GiaoBanApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments));
    }

    void store(String text, String official, String task) {
        bean(Archive.class)
                .store(FactsOf.report(text)
                        .meeting("2024-06-20", "2024-Q2", "Kon Tum")
                        .person(official)
                        .directive(task, official, null, null)
                        .incoming());
    }

    long found(String question) {
        return bean(DirectiveSearch.class)
                .find(RelevanceTests.question(question))
                .total();
    }

    void untilAgreed() throws InterruptedException {
        Eventually.agree(bean(IndexState.class));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
