package vn.giaoban.review;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import vn.giaoban.archive.Subject;
import vn.giaoban.extraction.DirectiveFact.Deadline;
import vn.giaoban.time.Period;

/** Facts as JSON, as decisions keep them: the components of their records by name, spans in UTF-16 units. */
final class FactsCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Period.class, asString())
                    .addDeserializer(Period.class, fromString(Period::of))
                    .addSerializer(Deadline.class, asString())
                    .addDeserializer(Deadline.class, fromString(Deadline::of)))
            .build();

    private FactsCodec() {}

    static @Nullable String write(@Nullable Object fact) {
        return fact == null ? null : JSON.writeValueAsString(fact);
    }

    static @Nullable Object read(Subject subject, @Nullable String json) {
        if (json == null) {
            return null;
        }
        Class<?> type = subject.field() != null
                ? FieldValue.class
                : FactList.of(subject.kind()).type();
        return JSON.readValue(json, type);
    }

    /** The fact as JSON, of which rules are left out. */
    static @Nullable JsonNode withoutRules(@Nullable Object fact) {
        return fact == null ? null : withoutRules(JSON.valueToTree(fact));
    }

    private static JsonNode withoutRules(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.remove("rule");
        }
        json.forEach(FactsCodec::withoutRules);
        return json;
    }

    private static <T> ValueSerializer<T> asString() {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(value.toString());
            }
        };
    }

    private static <T> ValueDeserializer<T> fromString(Function<String, T> read) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return read.apply(json.getString());
            }
        };
    }
}
