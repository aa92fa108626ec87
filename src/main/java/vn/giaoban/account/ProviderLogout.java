package vn.giaoban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Who logged in at a provider is logged out there, too, where it has a place for that (OpenID Connect RP-Initiated Logout 1.0). */
@Component
@ConditionalOnWebApplication
class ProviderLogout implements LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(ProviderLogout.class);

    private final ObjectProvider<ClientRegistrationRepository> providers;

    ProviderLogout(ObjectProvider<ClientRegistrationRepository> providers) {
        this.providers = providers;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        KnownAccount known = KnownAccount.of(who);
        String there = known == null || known.provider() == null || known.idToken() == null
                ? null
                : addressAt(known.provider(), known.idToken(), request);
        response.sendRedirect(there == null ? request.getContextPath() + "/" : there);
    }

    private @Nullable String addressAt(String provider, String idToken, HttpServletRequest request) {
        try {
            ClientRegistrationRepository known = providers.getIfAvailable();
            ClientRegistration registration = known == null ? null : known.findByRegistrationId(provider);
            Object endpoint = registration == null
                    ? null
                    : registration
                            .getProviderDetails()
                            .getConfigurationMetadata()
                            .get("end_session_endpoint");
            return endpoint == null
                    ? null
                    : UriComponentsBuilder.fromUriString(endpoint.toString())
                            .queryParam("id_token_hint", idToken)
                            .queryParam("post_logout_redirect_uri", "{back}")
                            .encode()
                            .buildAndExpand(ServletUriComponentsBuilder.fromContextPath(request)
                                    .path("/")
                                    .toUriString())
                            .toUriString();
        } catch (RuntimeException unreachable) {
            log.warn("Không hỏi được nhà cung cấp đăng nhập {}: chỉ đăng xuất ở đây.", provider, unreachable);
            return null;
        }
    }
}
