package org.securecloudlab.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.yaml.DocumentPath;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.scenario.figure.Nearest;
import org.securecloudlab.scenario.operation.Durations;

/** One message of the validator in words for people. */
final class SchemaProblem {
    private static final JsonPointer ENTRY = JsonPointer.compile("/properties/timeline/items");
    private static final int SHOWN = 60;

    private final YamlDocument document;
    private final ValidationMessage message;
    private final JsonPointer instance;
    private final JsonPointer object;
    private final JsonNode rules;

    SchemaProblem(JsonNode schema, YamlDocument document, ValidationMessage message) {
        this.document = document;
        this.message = message;
        this.instance = JsonPointer.compile(message.getInstanceLocation().toString());
        this.object = JsonPointer.compile(
                        message.getSchemaLocation().getFragment().toString())
                .head();
        this.rules = schema.at(object);
    }

    Problem problem() {
        return switch (message.getType()) {
            case "additionalProperties" -> unknownKey(message.getProperty());
            case "required" -> at(instance, "no key " + message.getProperty(), missing(message.getProperty()), "");
            case "enum" -> at(instance, value(), "one of " + texts(rules.path("enum")), nearest(rules.path("enum")));
            case "minProperties", "maxProperties" -> size();
            default -> other();
        };
    }

    private Problem unknownKey(String key) {
        List<String> known = new ArrayList<>();
        rules.path("properties").fieldNames().forEachRemaining(known::add);
        JsonPointer place = instance.appendProperty(key);
        boolean operation = object.equals(ENTRY);
        if (operation) {
            known.remove("at");
        }
        return at(
                place,
                (operation ? "the operation " : "the key ") + key,
                (operation ? "an operation of this build: " : "one of ") + String.join(", ", known),
                didYouMean(key, known));
    }

    private String missing(String key) {
        String description =
                rules.path("properties").path(key).path("description").asText();
        return description.isEmpty() ? "the key " + key : key + ": " + description;
    }

    private Problem size() {
        if (object.equals(ENTRY)) {
            return at(instance, keys(), "the key at and one operation", "");
        }
        List<String> known = new ArrayList<>();
        rules.path("properties").fieldNames().forEachRemaining(known::add);
        int least = rules.path("minProperties").asInt();
        String expected = rules.has("maxProperties") && least == 1
                ? "exactly one of "
                : message.getType().equals("minProperties") ? "at least one of " : "fewer of ";
        return at(instance, keys(), expected + String.join(", ", known), "");
    }

    private Problem other() {
        if (rules.path("format").asText().equals("duration")) {
            return at(instance, value(), Durations.EXPECTED, Durations.hint(node().asText()));
        }
        return at(instance, value(), expected(), rules.path("description").asText());
    }

    private String expected() {
        JsonNode limit = rules.path(message.getType());
        return switch (message.getType()) {
            case "type" -> limit.isArray() ? "one of " + texts(limit) : article(limit.asText());
            case "minimum" -> "at least " + limit.asText();
            case "maximum" -> "at most " + limit.asText();
            case "exclusiveMinimum" -> "more than " + limit.asText();
            case "minItems" -> "at least " + limit.asText() + " elements";
            case "maxItems" -> "at most " + limit.asText() + " elements";
            case "minLength" -> "some text";
            case "maxLength" -> "at most " + limit.asText() + " characters";
            case "uniqueItems" -> "each element once";
            case "pattern" -> "text of the form " + limit.asText();
            default -> message.getError();
        };
    }

    private static String article(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "a mapping of keys to values";
            case "integer" -> "a whole number";
            case "string" -> "text";
            case "boolean" -> "true or false";
            default -> "a " + type;
        };
    }

    private String nearest(JsonNode allowed) {
        List<String> names = new ArrayList<>();
        allowed.forEach(name -> names.add(name.asText()));
        return didYouMean(node().asText(), names);
    }

    private static String didYouMean(String written, List<String> names) {
        return Nearest.likely(written, names)
                .map(name -> "Did you mean " + name + "?")
                .orElse("");
    }

    private static String texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.asText()));
        return String.join(", ", texts);
    }

    private JsonNode node() {
        return document.root().at(instance);
    }

    private String keys() {
        List<String> keys = new ArrayList<>();
        node().fieldNames().forEachRemaining(keys::add);
        return keys.isEmpty() ? "no keys" : "the keys " + String.join(", ", keys);
    }

    private String value() {
        String text = node().isMissingNode() ? "nothing" : node().isTextual() ? node().asText() : node().toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private Problem at(JsonPointer place, String found, String expected, String hint) {
        Problem problem =
                Problem.error(DocumentPath.path(place), found, expected).at(document.line(place));
        return hint.isEmpty() ? problem : problem.hint(hint);
    }
}
