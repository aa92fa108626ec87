package vn.giaoban;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts every SQL statement that a connection prepares, by the thread that has it prepared, whoever asks: Hibernate or JDBC. */
public final class CountedDatabase {

    private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall", "createStatement");
    private static final Map<Thread, LongAdder> COUNTS = new ConcurrentHashMap<>();

    private CountedDatabase() {}

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        static BeanPostProcessor countedDatabase() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? counted(database) : bean;
                }
            };
        }
    }

    /** Of threads whose name says so, since the start. */
    public static long statements(Predicate<String> thread) {
        return COUNTS.entrySet().stream()
                .filter(count -> thread.test(count.getKey().getName()))
                .mapToLong(count -> count.getValue().sum())
                .sum();
    }

    /** Of the running thread. */
    public static int during(Runnable work) {
        LongAdder count = COUNTS.computeIfAbsent(Thread.currentThread(), thread -> new LongAdder());
        long before = count.sum();
        work.run();
        return Math.toIntExact(count.sum() - before);
    }

    private static DataSource counted(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = call(database, method, arguments);
                    return result instanceof Connection connection ? counted(connection) : result;
                });
    }

    private static Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (PREPARING.contains(method.getName())) {
                        COUNTS.computeIfAbsent(Thread.currentThread(), thread -> new LongAdder())
                                .increment();
                    }
                    return call(connection, method, arguments);
                });
    }

    private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
