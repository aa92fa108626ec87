package vn.giaoban.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.giaoban.GiaoBanApplication;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;

/** A process that indexes, stores reports one by one, and is gone right after the last commit, as by kill -9. */
final class StoreAndDie {

    static final int REPORTS = 20;
    static final int STATUS = 137;

    private StoreAndDie() {}

    /** @param arguments of the application */
    public static void main(String[] arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--giaoban.samples=false");
        var application = new SpringApplicationBuilder(GiaoBanApplication.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
        Archive archive = application.getBean(Archive.class);
        for (int i = 1; i <= REPORTS; i++) {
            String task = "rà soát hộ nghèo thôn " + i;
            archive.store(FactsOf.report("Đồng chí A Pớt yêu cầu " + task + ".")
                    .meeting("2024-06-20", "2024-Q2", "Kon Tum")
                    .person("A Pớt")
                    .directive(task, "A Pớt", null, null)
                    .incoming());
        }
        Runtime.getRuntime().halt(STATUS);
    }
}
