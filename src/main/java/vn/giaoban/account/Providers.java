package vn.giaoban.account;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The providers of OpenID Connect that are configured: none, as a rule. Nothing here asks them anything. */
@Component
class Providers {

    /** @param id as in the configuration */
    record Provider(String id, String name) {}

    private final List<Provider> all;
    private final List<String> origins;

    Providers(ObjectProvider<OAuth2ClientProperties> configured) {
        OAuth2ClientProperties properties = configured.getIfAvailable(OAuth2ClientProperties::new);
        this.all = properties.getRegistration().entrySet().stream()
                .map(one -> new Provider(one.getKey(), name(one.getKey(), one.getValue())))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        this.origins = properties.getProvider().values().stream()
                .flatMap(provider -> Stream.of(provider.getIssuerUri(), provider.getAuthorizationUri()))
                .filter(Objects::nonNull)
                .map(Providers::origin)
                .distinct()
                .toList();
    }

    List<Provider> all() {
        return all;
    }

    /** Where the browser is sent to, at login and logout: {@code https://dang-nhap.example}. */
    List<String> origins() {
        return origins;
    }

    private static String name(String id, OAuth2ClientProperties.Registration registration) {
        @Nullable String name = registration.getClientName();
        return name == null ? id : name;
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
