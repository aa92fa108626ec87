package vn.giaoban.account;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** The login at a provider: code flow with PKCE, by OpenID Connect only. */
class ProviderLogin {

    private final ClientRegistrationRepository providers;
    private final ProvidedAccounts accounts;
    private final OidcUserService users = new OidcUserService();

    ProviderLogin(ClientRegistrationRepository providers, ProvidedAccounts accounts) {
        this.providers = providers;
        this.accounts = accounts;
    }

    void offer(HttpSecurity http, AfterLogin success, AuthenticationFailureHandler failure) {
        var starts = new DefaultOAuth2AuthorizationRequestResolver(providers, "/oauth2/authorization");
        starts.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/dang-nhap")
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(starts)
                        .authorizationRequestRepository(new ProviderStarts(providers)))
                .userInfoEndpoint(
                        endpoint -> endpoint.oidcUserService(this::known).userService(request -> {
                            throw refused("not_openid_connect");
                        }))
                .successHandler(success)
                .failureHandler(failure)
                .withObjectPostProcessor(failingLike(failure)));
    }

    /** A provider that does not answer is no error of this application. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingLike(
            AuthenticationFailureHandler failure) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failure);
                return filter;
            }
        };
    }

    private OidcUser known(OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        var account = accounts.of(user);
        if (!account.active()) {
            throw refused("account_disabled");
        }
        return new ProvidedUser(account, user);
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why), why);
    }
}
