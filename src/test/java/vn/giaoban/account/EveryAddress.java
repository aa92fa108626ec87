package vn.giaoban.account;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** An address that the application answers: as it is written in the code, and with something in place of its variables. */
record EveryAddress(String written, String asked) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final List<String> VALUES = List.of("1", "gia-lai", "2024-Q2", "f-DATE", "x");

    static List<EveryAddress> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(EveryAddress::patterns)
                .distinct()
                .map(pattern -> new EveryAddress(pattern.getPatternString(), filled(pattern)))
                .toList();
    }

    PathContainer path() {
        return PathContainer.parsePath(asked);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo info) {
        return Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream();
    }

    private static String filled(PathPattern pattern) {
        return fillings(pattern.getPatternString())
                .filter(address -> pattern.matches(PathContainer.parsePath(address)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value here fits into " + pattern.getPatternString()));
    }

    private static Stream<String> fillings(String written) {
        Matcher variable = VARIABLE.matcher(written);
        return variable.find()
                ? VALUES.stream()
                        .flatMap(value -> fillings(
                                written.substring(0, variable.start()) + value + written.substring(variable.end())))
                : Stream.of(written);
    }
}
