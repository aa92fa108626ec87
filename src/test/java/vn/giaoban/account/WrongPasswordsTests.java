package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaoban.TurnedClock;

/** Held by the database: each test asks through another application's eyes than it guesses with. */
@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "giaoban.account.address-tries=3",
            "giaoban.account.account-tries=10",
            "giaoban.account.first-wait=15s",
            "giaoban.account.longest-wait=15m"
        })
class WrongPasswordsTests {

    private final TurnedClock clock = new TurnedClock(Instant.EPOCH);

    @Autowired
    JdbcClient database;

    @Autowired
    AccountSettings settings;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void nobodyHasTriedYet() {
        database.sql("delete from wrong_password").update();
        database.sql("delete from login").update();
    }

    @Test
    void theFirstTriesWaitForNothing() {
        fail(3, "10.0.0.1");
    }

    @Test
    void theNextOneWaits() {
        fail(3, "10.0.0.1");

        assertThat(tryOne("quantri", "10.0.0.1")).isEqualTo(Duration.ofSeconds(15));
        clock.turn(Duration.ofSeconds(10));
        assertThat(tryOne("quantri", "10.0.0.1")).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void eachFurtherOneWaitsTwiceAsLongUpToALimit() {
        fail(3, "10.0.0.1");
        for (int seconds : new int[] {15, 30, 60, 120, 240, 480, 900, 900}) {
            assertThat(tryOne("quantri", "10.0.0.1")).isEqualTo(Duration.ofSeconds(seconds));
            clock.turn(Duration.ofSeconds(seconds));
            fail(1, "10.0.0.1");
        }
    }

    @Test
    void anotherAddressNeedNotWait() {
        fail(3, "10.0.0.1");

        assertThat(tryOne("quantri", "10.0.0.2")).isZero();
    }

    @Test
    void manyAddressesTogetherMakeTheAccountWait() {
        for (int i = 0; i < 10; i++) {
            fail(1, "10.0.1." + i);
        }

        assertThat(tryOne("quantri", "10.0.2.1")).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        fail(3, "10.0.0.1");
        transactions.executeWithoutResult(status -> tries().wasRight("quantri", "10.0.0.1"));

        fail(3, "10.0.0.1");
    }

    @Test
    void strangersDoNotKeepAnybodyFromWhereTheyHaveLoggedInBefore() {
        database.sql(
                        "insert into login (token_hash, account, address, device) values (:hash, 'quantri', '10.0.9.9', '')")
                .param("hash", Secrets.hash("any"))
                .update();
        for (int i = 0; i < 10; i++) {
            fail(1, "10.0.1." + i);
        }

        assertThat(tryOne("quantri", "10.0.2.1")).isEqualTo(Duration.ofSeconds(15));
        fail(3, "10.0.9.9");
        assertThat(tryOne("quantri", "10.0.9.9")).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void everyWaitEnds() {
        fail(3, "10.0.0.1");
        for (int i = 0; i < 40; i++) {
            clock.turn(settings.longestWait());
            fail(1, "10.0.0.1");
        }

        assertThat(tryOne("quantri", "10.0.0.1")).isEqualTo(settings.longestWait());
    }

    @Test
    void afterADayOfQuietNothingIsRemembered() {
        fail(3, "10.0.0.1");
        clock.turn(Duration.ofHours(25));
        fail(1, "10.0.0.2");

        assertThat(database.sql("select key from wrong_password order by key")
                        .query(String.class)
                        .list())
                .containsExactly("account quantri", "address 10.0.0.2");
    }

    @Test
    void wordsThatAreNoNamesCountForTheirAddressOnly() {
        assertThat(tryOne("x".repeat(10_000), "10.0.0.1")).isZero();

        assertThat(database.sql("select key from wrong_password")
                        .query(String.class)
                        .list())
                .containsExactly("address 10.0.0.1");
    }

    @Test
    void manyTriesAtOnceCountLikeManyInTurn() throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(8);
        List<Future<Duration>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(threads.submit(() -> {
                start.await();
                return tryOne("quantri", "10.0.0.1");
            }));
        }
        start.countDown();
        int made = 0;
        for (Future<Duration> answer : answers) {
            made += answer.get().isZero() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(made).isEqualTo(3);
    }

    private Duration tryOne(String account, String address) {
        return Objects.requireNonNull(transactions.execute(status -> tries().tryOne(account, address)));
    }

    /** Each with nothing in memory, like another application or this one after a restart. */
    private WrongPasswords tries() {
        return new WrongPasswords(database, settings, clock);
    }

    private void fail(int times, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(tryOne("quantri", address)).isZero();
        }
    }
}
