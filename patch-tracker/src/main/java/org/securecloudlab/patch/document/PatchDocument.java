package org.securecloudlab.patch.document;

import java.util.List;
import java.util.function.Function;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.yaml.DocumentPath;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;

/** Reads a YAML or JSON document of ours; every problem gets its line. */
public final class PatchDocument {
    private PatchDocument() {}

    /**
     * Reads a document.
     *
     * @param reader makes the value; what it says is wrong is found at the places it was given
     */
    public static <T> Parsed<T> read(String text, String file, Function<JsonPlace, T> reader) {
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
        List<Problem> problems = root.problems().stream()
                .map(problem -> problem.in(file).at(document.line(DocumentPath.pointer(problem.path()))))
                .toList();
        return problems.stream().anyMatch(Problem::isError) ? Parsed.refused(problems) : Parsed.of(value, problems);
    }
}
