package org.securecloudlab.patch.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.Function;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.JsonFault;
import org.securecloudlab.cloud.yaml.DocumentPath;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;

/** Reads a YAML or JSON document of ours; every problem gets its line. */
public final class PatchDocument {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PatchDocument() {}

    /**
     * Reads a document.
     *
     * @param reader makes the value; what it says is wrong is found at the places it was given
     */
    public static <T> Parsed<T> read(String text, String file, Function<JsonPlace, T> reader) {
        if (text.stripLeading().startsWith("{")) {
            return json(text, file, reader);
        }
        Parsed<YamlDocument> parsed = YamlDocument.read(text, file, YamlLimits.LARGE);
        if (parsed.value().isEmpty()) {
            return Parsed.refused(parsed.problems());
        }
        YamlDocument document = parsed.value().get();
        if (!document.root().isObject()) {
            return Parsed.refused(List.of(Problem.error("", JsonPlace.kind(document.root()), "a mapping")
                    .in(file)
                    .at(1)));
        }
        JsonPlace root = JsonPlace.root(document.root());
        T value = reader.apply(root);
        return result(
                value,
                root.problems().stream()
                        .map(problem -> problem.in(file).at(document.line(DocumentPath.pointer(problem.path()))))
                        .toList());
    }

    /** JSON of machines: its tabs are no YAML, and it may be large. */
    private static <T> Parsed<T> json(String text, String file, Function<JsonPlace, T> reader) {
        try {
            JsonPlace root = JsonPlace.root(JSON.readTree(text));
            T value = reader.apply(root);
            return result(
                    value,
                    root.problems().stream().map(problem -> problem.in(file)).toList());
        } catch (JsonProcessingException e) {
            return Parsed.refused(List.of(JsonFault.of(e).in(file)));
        }
    }

    private static <T> Parsed<T> result(T value, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError) ? Parsed.refused(problems) : Parsed.of(value, problems);
    }
}
