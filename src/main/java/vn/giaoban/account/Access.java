package vn.giaoban.account;

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

    private static final String[] DISPLAY = {"/giao-dien", "/ngon-ngu"};

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain accessRules(HttpSecurity http, AddressAccess addresses, LoginContexts logins) {
        RequestCache asked = AfterLogin.askedBefore();
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(addresses))
                .securityContext(contexts -> contexts.securityContextRepository(logins))
                .requestCache(cache -> cache.requestCache(asked))
                .formLogin(login -> login.loginPage("/dang-nhap")
                        .usernameParameter("ten")
                        .passwordParameter("mat-khau")
                        .successHandler(new AfterLogin(asked, logins))
                        .failureHandler(backToLogin())
                        .permitAll())
                .logout(logout ->
                        logout.logoutUrl("/dang-xuat").addLogoutHandler(logins).logoutSuccessUrl("/"))
                // How pages look is nobody's secret: these two forms stand on every page and need no token.
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).ignoringRequestMatchers(DISPLAY))
                .headers(Access::harden)
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

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
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
}
