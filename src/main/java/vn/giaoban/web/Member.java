package vn.giaoban.web;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** A property's or a method's name, with what it means to each class that was met. */
final class Member {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType GENERAL = MethodType.methodType(Object.class, Object.class, Object[].class);

    private final Function<Class<?>, Optional<Method>> find;
    private final Map<Class<?>, MethodHandle> known = new ConcurrentHashMap<>();

    /** What was met last: the rows of a table are of one class. */
    private volatile @Nullable Met met;

    private record Met(Class<?> type, MethodHandle handle) {}

    private Member(Function<Class<?>, Optional<Method>> find) {
        this.find = find;
    }

    static Member property(String name) {
        String upper = StringUtils.capitalize(name);
        return new Member(type -> method(type, "get" + upper, 0)
                .or(() -> method(type, "is" + upper, 0))
                .or(() -> type.isRecord() ? method(type, name, 0) : Optional.empty()));
    }

    static Member method(String name, int arguments) {
        return new Member(type -> method(type, name, arguments));
    }

    /** @throws NotPlain where the name does not mean one method of the owner's class */
    @Nullable
    Object of(Object owner, @Nullable Object... arguments) {
        MethodHandle handle = meaning(owner.getClass());
        try {
            return handle.invokeExact(owner, arguments);
        } catch (ClassCastException e) {
            throw new NotPlain(String.valueOf(e));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new NotPlain(String.valueOf(e));
        }
    }

    private MethodHandle meaning(Class<?> type) {
        Met last = met;
        if (last != null && last.type == type) {
            return last.handle;
        }
        MethodHandle handle = known.computeIfAbsent(type, this::handle);
        met = new Met(type, handle);
        return handle;
    }

    private MethodHandle handle(Class<?> type) {
        if (Map.class.isAssignableFrom(type) || type == Class.class) {
            throw new NotPlain(type.getName());
        }
        Method method = find.apply(type).orElseThrow(() -> new NotPlain(type.getName()));
        try {
            Method open = ClassUtils.getPubliclyAccessibleMethodIfPossible(method, type);
            if (open.getDeclaringClass().getModule() == getClass().getModule()) {
                open.setAccessible(true);
            }
            return LOOKUP.unreflect(open)
                    .asSpreader(Object[].class, open.getParameterCount())
                    .asType(GENERAL);
        } catch (IllegalAccessException e) {
            throw new NotPlain(e.toString());
        }
    }

    /** The public one of that name and number of arguments, if there is only one. */
    private static Optional<Method> method(Class<?> type, String name, int arguments) {
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments && !m.isBridge())
                .toList();
        return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
    }
}
