package vn.giaoban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class GiaoBanApplication {

    public static void main(String[] args) {
        SpringApplication.run(GiaoBanApplication.class, args);
    }
}
