package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Inventory;

/**
 * The JSON Schema (2020-12) of our own cloud documents, for editors that complete and check them. It is made of the records
 * themselves, so it always fits what {@link CloudReader} reads; what only the whole document can tell is the reader's.
 */
public final class CloudSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class, OptionalInt.class, OptionalLong.class);
    private static final Set<Class<?>> REAL = Set.of(double.class, OptionalDouble.class);

    private final ObjectNode definitions = JSON.objectNode();

    private CloudSchema() {}

    /** The schema. */
    public static JsonNode json() {
        return new CloudSchema().document();
    }

    private ObjectNode document() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A cloud of Secure Cloud Lab");
        schema.setAll(mapping(Cloud.class));
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.putObject(CloudDocument.GAPS).put("const", CloudDocument.GAPS_ALLOWED);
        SchemaTexts.KINDS.forEach((kind, text) -> ((ObjectNode) properties.get(kind)).put("description", text));
        schema.putArray("required").add("name");
        schema.set("$defs", definitions);
        return schema;
    }

    private ObjectNode mapping(Class<?> type) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), schema(component.getGenericType()));
        }
        properties.setAll(SchemaTexts.additional(type));
        return schema.put("additionalProperties", false);
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return reference(raw);
        }
        return raw.isEnum() ? constants(raw) : leaf(raw);
    }

    private ObjectNode generic(Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return schema(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode values =
                    arguments[1] == String.class ? types("string", "number", "boolean") : schema(arguments[1]);
            ObjectNode schema = JSON.objectNode().put("type", "object");
            schema.set(
                    "additionalProperties",
                    isList(arguments[1]) ? either(values, types("string", "number", "boolean")) : values);
            return schema;
        }
        ObjectNode schema = JSON.objectNode().put("type", "array");
        schema.set("items", schema(arguments[0]));
        return schema;
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType;
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.has(name)) {
            definitions.putObject(name);
            ObjectNode mapping = mapping(type);
            definitions.set(name, type == Inventory.class ? either(mapping, types("integer")) : mapping);
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode constants(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(name -> {
            names.add(name);
            names.add(name.toLowerCase(Locale.ROOT));
        });
        ObjectNode schema = JSON.objectNode();
        ArrayNode values = schema.putArray("enum");
        names.forEach(values::add);
        return schema;
    }

    private static ObjectNode leaf(Class<?> type) {
        if (type == boolean.class) {
            return types("boolean");
        }
        if (WHOLE.contains(type)) {
            return types("integer");
        }
        return REAL.contains(type) ? types("number") : types("string", "integer");
    }

    private static ObjectNode types(String... names) {
        ObjectNode schema = JSON.objectNode();
        if (names.length == 1) {
            return schema.put("type", names[0]);
        }
        ArrayNode types = schema.putArray("type");
        Arrays.stream(names).forEach(types::add);
        return schema;
    }

    private static ObjectNode either(ObjectNode first, ObjectNode second) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("anyOf").add(first).add(second);
        return schema;
    }
}
