package vn.giaoban.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after a few wrong passwords from one address, or many for one account, the next try has to wait, twice as
 * long after each further one. Kept in memory: a restart forgets it, and restarting is the administrator's alone.
 */
@Component
class WrongPasswords {

    /** Bounds the memory that strangers can fill. */
    private static final int REMEMBERED = 10_000;

    private record Tries(int count, Instant last) {}

    private final Map<String, Tries> tries = new LinkedHashMap<>();
    private final AccountSettings settings;
    private final Clock clock;

    @Autowired
    WrongPasswords(AccountSettings settings) {
        this(settings, Clock.systemUTC());
    }

    WrongPasswords(AccountSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks for one try, which counts as a wrong one until {@link #wasRight} is told: many tries at once count like many in turn.
     *
     * @return how long it has to wait; zero where it may be made now
     */
    synchronized Duration tryOne(String account, String address) {
        Duration forAddress = left(ofAddress(address), settings.addressTries());
        Duration forAccount = left(ofAccount(account), settings.accountTries());
        Duration left = forAddress.compareTo(forAccount) > 0 ? forAddress : forAccount;
        if (left.isZero()) {
            count(ofAddress(address));
            count(ofAccount(account));
        }
        return left;
    }

    synchronized void wasRight(String account, String address) {
        tries.remove(ofAddress(address));
        tries.remove(ofAccount(account));
    }

    private void count(String key) {
        Tries before = tries.remove(key);
        tries.put(key, new Tries(before == null ? 1 : before.count() + 1, clock.instant()));
        if (tries.size() > REMEMBERED) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    private Duration left(String key, int free) {
        Tries made = tries.get(key);
        if (made == null || made.count() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(made.count() - free, 20);
        Duration full = settings.firstWait().multipliedBy(1L << doublings);
        full = full.compareTo(settings.longestWait()) > 0 ? settings.longestWait() : full;
        Duration left = Duration.between(clock.instant(), made.last().plus(full));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }

    private static String ofAccount(String account) {
        return "account " + account;
    }
}
