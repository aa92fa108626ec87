package vn.giaoban.account;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an account may do; each role may do all that those before it may. */
enum AccountRole {
    READER,
    EDITOR,
    ADMINISTRATOR;

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + name()));
    }

    /** Null for who has none. */
    static @Nullable AccountRole of(@Nullable Authentication who) {
        return who == null
                ? null
                : Arrays.stream(values())
                        .filter(role -> who.getAuthorities().containsAll(role.authorities()))
                        .findFirst()
                        .orElse(null);
    }
}
