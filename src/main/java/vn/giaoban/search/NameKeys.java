package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import vn.giaoban.text.NameKey;

/** Names squeezed to one word, so that APớt is A Pớt: {@code names_key_exact} keeps the accents, {@code names_key} does not. */
final class NameKeys {

    static final String EXACT = "names_key_exact";
    static final String FOLDED = "names_key";

    private NameKeys() {}

    static void declare(IndexSchemaElement schema) {
        schema.field(EXACT, f -> f.asString()).multiValued().toReference();
        schema.field(FOLDED, f -> f.asString()).multiValued().toReference();
    }

    static void write(DocumentElement document, Collection<String> names) {
        keys(names, NameKeys::exact).forEach(key -> document.addValue(EXACT, key));
        keys(names, NameKey::of).forEach(key -> document.addValue(FOLDED, key));
    }

    static String exact(String name) {
        return Syllable.of(name).stream().map(Syllable::exact).collect(joining());
    }

    private static Set<String> keys(Collection<String> names, Function<String, String> key) {
        return names.stream().map(key).filter(k -> !k.isEmpty()).collect(Collectors.toSet());
    }
}
