package vn.giaoban.account;

import java.util.List;
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
}
