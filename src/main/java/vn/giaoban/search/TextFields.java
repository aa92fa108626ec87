package vn.giaoban.search;

import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.jspecify.annotations.Nullable;

/** The two fields that every text is found by: {@code name_exact}, in which accents count, and {@code name_folded}. */
final class TextFields {

    private TextFields() {}

    static void declare(IndexSchemaElement schema, String... names) {
        for (String name : names) {
            for (String field : List.of(exact(name), folded(name))) {
                schema.field(
                                field,
                                f -> f.asString().analyzer(TextAnalysis.PAIRED).norms(Norms.YES))
                        .multiValued()
                        .toReference();
            }
        }
    }

    static void write(DocumentElement document, String name, @Nullable String value) {
        write(document, name, value == null ? List.of() : List.of(value));
    }

    static void write(DocumentElement document, String name, Collection<String> values) {
        for (String value : values) {
            List<Syllable> syllables = Syllable.of(value);
            document.addValue(exact(name), Syllable.exact(syllables));
            document.addValue(folded(name), Syllable.folded(syllables));
        }
    }

    static String exact(String name) {
        return name + "_exact";
    }

    static String folded(String name) {
        return name + "_folded";
    }
}
