package org.securecloudlab.image.provenance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an attestation says (in-toto Statement 0.1 and 1): something, of a kind, about files.
 *
 * @param predicateType of what is said
 * @param subjects the files
 * @param builder who built them, where it is SLSA provenance (0.1 to 1)
 * @param buildType how, where it is SLSA provenance
 */
public record ProvenanceStatement(
        String predicateType, List<Subject> subjects, Optional<String> builder, Optional<String> buildType) {
    private static final Set<String> TYPES =
            Set.of("https://in-toto.io/Statement/v0.1", "https://in-toto.io/Statement/v1");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * A file.
     *
     * @param digests in hexadecimal by their names, such as {@code sha256}
     */
    public record Subject(String name, Map<String, String> digests) {
        public Subject {
            digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
        }
    }

    public ProvenanceStatement {
        subjects = List.copyOf(subjects);
    }

    /**
     * Reads the content of an envelope.
     *
     * @throws IllegalArgumentException saying why it is no statement
     */
    static ProvenanceStatement read(byte[] payload) {
        JsonNode statement;
        try {
            statement = JSON.readTree(payload);
        } catch (IOException e) {
            throw new IllegalArgumentException("content that is not JSON", e);
        }
        String type = statement.path("_type").asText("");
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("_type [" + type + "]");
        }
        String predicateType = statement.path("predicateType").asText("");
        if (predicateType.isEmpty()) {
            throw new IllegalArgumentException("a statement without predicateType");
        }
        JsonNode predicate = statement.path("predicate");
        return new ProvenanceStatement(
                predicateType,
                subjects(statement.path("subject")),
                first(predicate.at("/runDetails/builder/id"), predicate.at("/builder/id")),
                first(
                        predicate.at("/buildDefinition/buildType"),
                        predicate.at("/buildType"),
                        predicate.at("/recipe/type")));
    }

    private static List<Subject> subjects(JsonNode list) {
        List<Subject> subjects = new ArrayList<>();
        list.forEach(subject -> {
            Map<String, String> digests = new LinkedHashMap<>();
            subject.path("digest")
                    .properties()
                    .forEach(digest ->
                            digests.put(digest.getKey(), digest.getValue().asText("")));
            subjects.add(new Subject(subject.path("name").asText(""), digests));
        });
        return subjects;
    }

    private static Optional<String> first(JsonNode... nodes) {
        for (JsonNode node : nodes) {
            if (node.isTextual()) {
                return Optional.of(node.textValue());
            }
        }
        return Optional.empty();
    }
}
