package vn.giaoban.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes passwords. */
@Service
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Without letters that are mistaken for each other in print. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final GeneratedPasswordFile file;
    private final Logins logins;
    private final AccountLog log;

    Passwords(Accounts accounts, PasswordEncoder encoder, GeneratedPasswordFile file, Logins logins, AccountLog log) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.file = file;
        this.logins = logins;
        this.log = log;
    }

    /** Five groups of four, some 99 bits. */
    String generate() {
        var password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /**
     * Ends the account's other logins, too.
     *
     * @param login that stays; null for none
     * @return false where {@code now} is not the account's password
     */
    @Transactional
    boolean change(String name, String now, String then, @Nullable Long login) {
        Account account = accounts.findById(name).orElseThrow();
        if (account.passwordHash() == null || !encoder.matches(normal(now), account.passwordHash())) {
            return false;
        }
        account.changePassword(hash(then), Instant.now());
        logins.endAll(name, login);
        log.note(new AccountChange(ChangeKind.PASSWORD_CHANGED, name, name));
        file.delete();
        return true;
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(normal(password)));
    }

    /** Letters with marks are typed in one piece on one machine, and in several on another. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
