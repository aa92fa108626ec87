package vn.giaoban;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ApplicationStartTests {

    @Autowired
    JdbcClient database;

    @Test
    void startsOnAMigratedDatabase() {
        assertThat(database.sql("select count(*) from place")
                        .query(Integer.class)
                        .single())
                .isNotNull();
        assertThat(database.sql("show server_version").query(String.class).single())
                .startsWith("18.");
    }
}
