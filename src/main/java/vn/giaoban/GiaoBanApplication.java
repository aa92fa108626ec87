package vn.giaoban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.giaoban.extraction.ReadingCommands;

@SpringBootApplication
public class GiaoBanApplication {

    public static void main(String[] args) {
        if (args.length > 0 && ReadingCommands.knows(args[0])) {
            System.exit(ReadingCommands.run(args));
        }
        SpringApplication.run(GiaoBanApplication.class, args);
    }
}
