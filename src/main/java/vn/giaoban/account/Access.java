package vn.giaoban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/** The login, and what every answer says to the browser; who may ask for what is in {@link AccessRules}. */
@Configuration
@EnableMethodSecurity
@EnableConfigurationProperties(AccountSettings.class)
class Access {

    /** Nothing comes from elsewhere, nothing stands inline, nobody frames the pages (src/adr/0013). */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                    + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Logger log = LoggerFactory.getLogger(Access.class);

    private static final String[] DISPLAY = {"/giao-dien", "/ngon-ngu"};

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain accessRules(
            HttpSecurity http,
            AddressAccess addresses,
            LoginContexts logins,
            Providers providers,
            ObjectProvider<ProviderLogin> providerLogin,
            ProviderLogout afterLogout) {
        RequestCache asked = AfterLogin.askedBefore();
        var afterLogin = new AfterLogin(asked, logins);
        providerLogin.ifAvailable(login -> login.offer(http, afterLogin, Access::refusedThere));
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(addresses))
                .securityContext(contexts -> contexts.securityContextRepository(logins))
                .requestCache(cache -> cache.requestCache(asked))
                .formLogin(login -> login.loginPage("/dang-nhap")
                        .usernameParameter("ten")
                        .passwordParameter("mat-khau")
                        .successHandler(afterLogin)
                        .failureHandler(backToLogin())
                        .permitAll())
                .logout(logout ->
                        logout.logoutUrl("/dang-xuat").addLogoutHandler(logins).logoutSuccessHandler(afterLogout))
                // How pages look is nobody's secret: these two forms stand on every page and need no token.
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).ignoringRequestMatchers(DISPLAY))
                .headers(headers -> harden(headers, providers.origins()))
                .build();
    }

    /** For what is asked by role elsewhere: on pages, and of services. */
    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(AccountRole.ADMINISTRATOR.name())
                .implies(AccountRole.EDITOR.name())
                .role(AccountRole.EDITOR.name())
                .implies(AccountRole.READER.name())
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers, List<String> providers) {
        String policyOfContent = CONTENT_SECURITY_POLICY.replace(
                "form-action 'self'",
                Stream.concat(Stream.of("form-action 'self'"), providers.stream())
                        .collect(Collectors.joining(" ")));
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policyOfContent))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .httpStrictTransportSecurity(Customizer.withDefaults());
    }

    private static AuthenticationFailureHandler backToLogin() {
        return (request, response, failure) -> response.sendRedirect(request.getContextPath()
                + (failure instanceof HasToWait wait
                        ? "/dang-nhap?cho=" + Math.max(1, (wait.left().toMillis() + 999) / 1000)
                        : "/dang-nhap?sai"));
    }

    private static void refusedThere(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("Đăng nhập qua nhà cung cấp không thành: {}", failure.getMessage());
        response.sendRedirect(request.getContextPath() + "/dang-nhap?ngoai");
    }
}
