package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who owns the machine is never locked out. */
@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.account.new-password=true"})
@Import(TestAccounts.class)
class FirstAdministratorTests {

    @Autowired
    FirstAdministrator start;

    @Autowired
    GeneratedPasswordFile file;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Test
    void aNewPasswordByCommandLetsTheAdministratorInWhateverHappenedBefore() throws IOException {
        database.sql("update account set role = 'READER', active = false where name = 'quantri'")
                .update();
        database.sql("insert into wrong_password (key, tries, last_at) values ('account quantri', 99, now())")
                .update();
        database.sql("insert into login (token_hash, account, address, device) values (:hash, 'quantri', '', '')")
                .param("hash", Secrets.hash("any"))
                .update();

        start.run(new DefaultApplicationArguments());

        assertThat(database.sql("select role || ' ' || active from account where name = 'quantri'")
                        .query(String.class)
                        .single())
                .isEqualTo("ADMINISTRATOR true");
        assertThat(encoder.matches(
                        Files.readString(file.path()).strip(),
                        database.sql("select password_hash from account where name = 'quantri'")
                                .query(String.class)
                                .single()))
                .isTrue();
        assertThat(database.sql("select count(*) from wrong_password")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from login where ended_at is null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(accounts.changes("quantri")).containsExactly("FIRST_ADMINISTRATOR", "PASSWORD_BY_COMMAND");
    }
}
