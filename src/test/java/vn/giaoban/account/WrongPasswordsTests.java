package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WrongPasswordsTests {

    private static final AccountSettings SETTINGS = new AccountSettings(
            Reading.OPEN,
            "quantri",
            false,
            Path.of("unused"),
            Duration.ofHours(8),
            Duration.ofDays(7),
            Duration.ofDays(7),
            3,
            10,
            Duration.ofSeconds(15),
            Duration.ofMinutes(15));

    private final TurnedClock clock = new TurnedClock();
    private final WrongPasswords tries = new WrongPasswords(SETTINGS, clock);

    @Test
    void theFirstTriesWaitForNothing() {
        fail(3, "10.0.0.1");
    }

    @Test
    void theNextOneWaits() {
        fail(3, "10.0.0.1");

        assertThat(tries.tryOne("quantri", "10.0.0.1")).isEqualTo(Duration.ofSeconds(15));
        clock.turn(Duration.ofSeconds(10));
        assertThat(tries.tryOne("quantri", "10.0.0.1")).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void eachFurtherOneWaitsTwiceAsLongUpToALimit() {
        fail(3, "10.0.0.1");
        for (int seconds : new int[] {15, 30, 60, 120, 240, 480, 900, 900}) {
            assertThat(tries.tryOne("quantri", "10.0.0.1")).isEqualTo(Duration.ofSeconds(seconds));
            clock.turn(Duration.ofSeconds(seconds));
            fail(1, "10.0.0.1");
        }
    }

    @Test
    void anotherAddressNeedNotWait() {
        fail(3, "10.0.0.1");

        assertThat(tries.tryOne("quantri", "10.0.0.2")).isZero();
    }

    @Test
    void manyAddressesTogetherMakeTheAccountWait() {
        for (int i = 0; i < 10; i++) {
            fail(1, "10.0.1." + i);
        }

        assertThat(tries.tryOne("quantri", "10.0.2.1")).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        fail(3, "10.0.0.1");
        tries.wasRight("quantri", "10.0.0.1");

        fail(3, "10.0.0.1");
    }

    private void fail(int times, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(tries.tryOne("quantri", address)).isZero();
        }
    }

    private static final class TurnedClock extends Clock {

        private Instant now = Instant.EPOCH;

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
