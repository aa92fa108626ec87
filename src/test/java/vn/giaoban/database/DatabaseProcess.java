package vn.giaoban.database;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process of its own that opens a database: {@code own|join|ownOrJoin DIRECTORY}. Says {@code READY owner url user password}, and
 * closes the database when its standard input says so.
 */
final class DatabaseProcess {

    private DatabaseProcess() {}

    public static void main(String[] arguments) throws Exception {
        var data = new DataDirectory(Path.of(arguments[1]));
        try (var database = open(arguments[0], data);
                var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("READY " + database.owner() + " " + database.url() + " " + database.user() + " "
                    + database.password());
            while (!"close".equals(orders.readLine())) {
                Thread.sleep(50);
            }
        } catch (DatabaseNotStarted e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.out.println("CLOSED");
    }

    private static Database open(String way, DataDirectory data) {
        return switch (way) {
            case "own" -> Database.own(data);
            case "join" -> Database.join(data);
            default -> Database.ownOrJoin(data);
        };
    }
}
