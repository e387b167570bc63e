package org.securecloudlab.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.yaml.YamlDocument;

/** Checks a document against the schema and says what is wrong where, in words for people. */
final class SchemaCheck {
    private final JsonNode schema;
    private final JsonSchema validator;

    SchemaCheck(JsonNode schema) {
        this.schema = schema;
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        this.validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, config);
    }

    /** Everything that is wrong, by line. */
    List<Problem> check(YamlDocument document) {
        Collection<ValidationMessage> messages = validator.validate(document.root());
        List<Problem> problems = new ArrayList<>();
        for (ValidationMessage message : clearest(messages)) {
            problems.add(new SchemaProblem(schema, document, message).problem());
        }
        problems.sort(Comparator.comparingInt((Problem p) -> p.line().orElse(0)).thenComparing(Problem::path));
        return problems;
    }

    /** Of a choice, only the branch that was probably meant is worth a word: the one whose type is right. */
    private static List<ValidationMessage> clearest(Collection<ValidationMessage> messages) {
        List<ValidationMessage> clear = new ArrayList<>();
        Map<String, Map<Integer, List<ValidationMessage>>> choices = new LinkedHashMap<>();
        for (ValidationMessage message : messages) {
            SchemaChoice.of(message)
                    .ifPresentOrElse(
                            choice -> choices.computeIfAbsent(choice.key(), c -> new TreeMap<>())
                                    .computeIfAbsent(choice.branch(), b -> new ArrayList<>())
                                    .add(message),
                            () -> clear.add(message));
        }
        choices.values().forEach(branches -> clear.addAll(best(branches)));
        return clear;
    }

    private static List<ValidationMessage> best(Map<Integer, List<ValidationMessage>> branches) {
        List<ValidationMessage> fallback = List.of();
        for (List<ValidationMessage> branch : branches.values()) {
            boolean wrongType =
                    branch.stream().anyMatch(message -> message.getType().equals("type"));
            if (!wrongType) {
                return branch;
            }
            fallback = fallback.isEmpty() ? branch.subList(0, 1) : fallback;
        }
        return fallback;
    }
}
