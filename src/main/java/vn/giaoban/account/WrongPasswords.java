package vn.giaoban.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after a few wrong passwords from one address, or many for one account, the next try has to wait, twice as long
 * after each further one, never longer than the longest wait. Kept in the database: it holds for all applications on it, and outlives a
 * restart. Strangers' tries make no one wait at an address where the account has logged in before.
 */
@Component
class WrongPasswords {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private record Tries(int tries, Instant lastAt) {}

    private final JdbcClient database;
    private final AccountSettings settings;
    private final Clock clock;

    @Autowired
    WrongPasswords(JdbcClient database, AccountSettings settings) {
        this(database, settings, Clock.systemUTC());
    }

    WrongPasswords(JdbcClient database, AccountSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks for one try, which counts as a wrong one until {@link #wasRight} is told: many tries at once count like many in turn.
     *
     * @param account as {@link AccountNames#normal} has it
     * @return how long it has to wait; zero where it may be made now
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Duration tryOne(String account, String address) {
        List<String> keys = keys(account, address);
        keys.forEach(this::takeTurns);
        Duration forAddress = left(ofAddress(address), settings.addressTries());
        Duration forAccount =
                isKnown(account, address) ? Duration.ZERO : left(ofAccount(account), settings.accountTries());
        Duration left = forAddress.compareTo(forAccount) > 0 ? forAddress : forAccount;
        if (left.isZero()) {
            keys.forEach(this::count);
        }
        return left;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void wasRight(String account, String address) {
        database.sql("delete from wrong_password where key in (:keys)")
                .param("keys", keys(account, address))
                .update();
    }

    /** For who owns the machine. */
    @Transactional
    void forgetAll() {
        database.sql("delete from wrong_password").update();
    }

    /** What cannot be an account's name counts for its address only: nobody fills the table with words. */
    private static List<String> keys(String account, String address) {
        return Stream.of(ofAccount(account), ofAddress(address))
                .filter(key -> AccountNames.isName(account) || key.equals(ofAddress(address)))
                .sorted()
                .toList();
    }

    private void takeTurns(String key) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('wrong_password ' || :key, 0))")
                .param("key", key)
                .query((row, number) -> number)
                .list();
    }

    private void count(String key) {
        database.sql("delete from wrong_password where last_at < :forgotten")
                .param("forgotten", at(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
        database.sql("""
                        insert into wrong_password (key, tries, last_at) values (:key, 1, :now)
                        on conflict (key) do update set tries = wrong_password.tries + 1, last_at = excluded.last_at
                        """).param("key", key).param("now", at(clock.instant())).update();
    }

    private boolean isKnown(String account, String address) {
        return database.sql("select exists (select 1 from login where account = :account and address = :address)")
                .param("account", account)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    private Duration left(String key, int free) {
        return database.sql("select tries, last_at from wrong_password where key = :key")
                .param("key", key)
                .query(Tries.class)
                .optional()
                .filter(made -> made.tries >= free)
                .map(made -> Duration.between(clock.instant(), made.lastAt.plus(wait(made.tries - free))))
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }

    private Duration wait(int doublings) {
        Duration full = settings.firstWait().multipliedBy(1L << Math.min(doublings, 20));
        return full.compareTo(settings.longestWait()) > 0 ? settings.longestWait() : full;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }

    private static String ofAccount(String account) {
        return "account " + account;
    }
}
