package vn.giaoban.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds every request to {@link AccessRules}. What they do not decide is an administrator's; where nothing is, nobody is turned away. */
@Component
@ConditionalOnWebApplication
class AddressAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final Reading reading;
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    AddressAccess(
            AccountSettings settings,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.reading = settings.reading();
        this.mapping = mapping;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        var path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        Need need = AccessRules.need(request.getMethod(), path)
                .orElseGet(() -> isSomething(path) ? Need.ADMINISTRATOR : Need.READING);
        return new AuthorizationDecision(
                need.isMetBy(null, reading) || need.isMetBy(AccountRole.of(who.get()), reading));
    }

    private boolean isSomething(PathContainer path) {
        return mapping.getObject().getHandlerMethods().keySet().stream()
                .flatMap(info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(path));
    }
}
