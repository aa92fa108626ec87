package vn.giaoban.pack;

import java.util.List;

/**
 * Something that does not hold of a pack.
 *
 * @param key of its sentence in {@code messages/pack}, which says what, where, and what to do
 * @param arguments of the sentence; those from the pack may be anything
 */
record Finding(String key, List<String> arguments) {

    Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(String key, Object... arguments) {
        return new Finding(key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
