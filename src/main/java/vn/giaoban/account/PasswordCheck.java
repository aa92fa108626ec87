package vn.giaoban.account;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares name and password with the account, as slowly as {@link WrongPasswords} says. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final DaoAuthenticationProvider accounts;
    private final WrongPasswords wrongPasswords;

    PasswordCheck(Accounts accounts, PasswordEncoder encoder, WrongPasswords wrongPasswords) {
        this.accounts = new DaoAuthenticationProvider(name -> accounts.findById(AccountNames.normal(name))
                .flatMap(PasswordCheck::withPassword)
                .orElseThrow(() -> new UsernameNotFoundException(name)));
        this.accounts.setPasswordEncoder(encoder);
        this.wrongPasswords = wrongPasswords;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String address = tried.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        String name = AccountNames.normal(tried.getName());
        Duration wait = wrongPasswords.tryOne(name, address);
        if (!wait.isZero()) {
            throw new HasToWait(wait);
        }
        Authentication known = accounts.authenticate(normal(tried));
        wrongPasswords.wasRight(name, address);
        return known;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Authentication normal(Authentication tried) {
        String password = Passwords.normal(String.valueOf(tried.getCredentials()));
        if (password.length() > Passwords.LONGEST) {
            throw new BadCredentialsException("longer than any");
        }
        return UsernamePasswordAuthenticationToken.unauthenticated(tried.getName(), password);
    }

    /** Nothing for who logs in at a provider only. */
    private static Optional<UserDetails> withPassword(Account account) {
        return Optional.ofNullable(account.passwordHash())
                .map(hash -> User.withUsername(account.name())
                        .password(hash)
                        .authorities(account.role().authorities())
                        .disabled(!account.isActive())
                        .build());
    }
}
