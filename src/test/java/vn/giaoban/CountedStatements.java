package vn.giaoban;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Notes the SQL statements of the running thread: other threads, such as the index's, do not disturb the count. */
public final class CountedStatements implements StatementInspector {

    private static final ThreadLocal<List<String>> NOTED = ThreadLocal.withInitial(ArrayList::new);

    public static List<String> during(Runnable work) {
        NOTED.get().clear();
        work.run();
        return List.copyOf(NOTED.get());
    }

    @Override
    public String inspect(String sql) {
        NOTED.get().add(sql);
        return sql;
    }
}
