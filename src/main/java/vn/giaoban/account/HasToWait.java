package vn.giaoban.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords came from here or for this account. */
class HasToWait extends AuthenticationException {

    private final Duration left;

    HasToWait(Duration left) {
        super("has to wait " + left);
        this.left = left;
    }

    Duration left() {
        return left;
    }
}
