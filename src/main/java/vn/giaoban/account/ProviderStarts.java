package vn.giaoban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What somebody who was sent to a provider has to bring back, in a cookie of that browser: whichever application on the database it
 * comes back to can go on.
 */
class ProviderStarts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final int PARTS = 5;

    private final ClientRegistrationRepository providers;

    ProviderStarts(ClientRegistrationRepository providers) {
        this.providers = providers;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest start, HttpServletRequest request, HttpServletResponse response) {
        if (start == null) {
            LoginCookie.PROVIDER.remove(request, response);
            return;
        }
        String parts = String.join(
                "\n",
                text(start.getAttribute(OAuth2ParameterNames.REGISTRATION_ID)),
                text(start.getState()),
                text(start.getAttribute(OidcParameterNames.NONCE)),
                text(start.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                text(start.getRedirectUri()));
        LoginCookie.PROVIDER.write(
                Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8)),
                request,
                response);
    }

    /** Null unless this browser was sent with the state that came back. */
    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String[] parts = parts(LoginCookie.PROVIDER.read(request));
        if (parts.length != PARTS || !parts[1].equals(request.getParameter(OAuth2ParameterNames.STATE))) {
            return null;
        }
        ClientRegistration provider = providers.findByRegistrationId(parts[0]);
        return provider == null
                ? null
                : OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri(Objects.requireNonNull(
                                provider.getProviderDetails().getAuthorizationUri()))
                        .clientId(provider.getClientId())
                        .redirectUri(parts[4])
                        .scopes(provider.getScopes())
                        .state(parts[1])
                        .attributes(Map.of(
                                OAuth2ParameterNames.REGISTRATION_ID, parts[0],
                                OidcParameterNames.NONCE, parts[2],
                                PkceParameterNames.CODE_VERIFIER, parts[3]))
                        .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest start = loadAuthorizationRequest(request);
        LoginCookie.PROVIDER.remove(request, response);
        return start;
    }

    private static String[] parts(@Nullable String cookie) {
        try {
            return cookie == null
                    ? new String[0]
                    : new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8).split("\n", -1);
        } catch (IllegalArgumentException forged) {
            return new String[0];
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
