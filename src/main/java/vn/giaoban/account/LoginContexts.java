package vn.giaoban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Ties requests to {@link Logins} by a cookie: no session of the server's, and nothing at all for who is not logged in. */
@Component
@ConditionalOnWebApplication
class LoginContexts implements SecurityContextRepository, LogoutHandler {

    private final Logins logins;

    LoginContexts(Logins logins) {
        this.logins = logins;
    }

    /** Asks the table when somebody first wants to know who it is. */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {

            private @Nullable SecurityContext context;

            @Override
            public SecurityContext get() {
                if (context == null) {
                    context = known(request)
                            .<SecurityContext>map(known -> new SecurityContextImpl(known.authentication()))
                            .orElseGet(SecurityContextImpl::new);
                }
                return context;
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** The login itself is what lasts: see {@link #begin}. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return LoginCookie.LOGIN.read(request) != null;
    }

    /** A new login with a new secret; what the browser had before ends. */
    void begin(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        known(request).ifPresent(before -> logins.end(before.login()));
        var provided = who instanceof OAuth2AuthenticationToken token ? token : null;
        String secret = logins.begin(
                who.getName(),
                request.getRemoteAddr(),
                Device.of(request.getHeader("User-Agent")),
                provided == null ? null : provided.getAuthorizedClientRegistrationId(),
                provided != null && provided.getPrincipal() instanceof OidcUser user
                        ? user.getIdToken().getTokenValue()
                        : null);
        LoginCookie.LOGIN.write(secret, request, response);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        known(request).ifPresent(known -> logins.end(known.login()));
        LoginCookie.LOGIN.remove(request, response);
    }

    private Optional<KnownAccount> known(HttpServletRequest request) {
        return Optional.ofNullable(LoginCookie.LOGIN.read(request)).flatMap(logins::find);
    }
}
