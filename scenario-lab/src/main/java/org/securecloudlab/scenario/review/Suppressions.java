package org.securecloudlab.scenario.review;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;

/**
 * Reads a suppressions file: YAML, a list under {@code suppressions}, each entry with {@code rule}, {@code reason},
 * {@code expires} (a date) and, to narrow it, {@code host}, {@code file}, {@code key}, {@code value}.
 */
public final class Suppressions {
    private static final Set<String> FIELDS = Set.of("rule", "host", "file", "key", "value", "reason", "expires");

    private final YamlDocument document;
    private final Set<String> rules;
    private final List<Problem> problems = new ArrayList<>();

    private Suppressions(YamlDocument document, Set<String> rules) {
        this.document = document;
        this.rules = rules;
    }

    /**
     * Reads.
     *
     * @param rules the ids that exist
     */
    public static Parsed<List<Suppression>> read(String text, String fileName, Set<String> rules) {
        Parsed<YamlDocument> parsed = YamlDocument.read(text, fileName, YamlLimits.SMALL);
        if (parsed.value().isEmpty()) {
            return Parsed.refused(parsed.problems());
        }
        Suppressions reader = new Suppressions(parsed.value().get(), rules);
        List<Suppression> suppressions = reader.all();
        return reader.problems.isEmpty()
                ? Parsed.of(suppressions, List.of())
                : Parsed.refused(
                        reader.problems.stream().map(p -> p.in(fileName)).toList());
    }

    private List<Suppression> all() {
        JsonNode list = document.root().path("suppressions");
        if (!list.isArray()) {
            problems.add(Problem.error("suppressions", "no list", "a list of suppressions")
                    .at(1));
        }
        List<Suppression> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            one(list.get(i), i).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Suppression> one(JsonNode json, int index) {
        int before = problems.size();
        String path = "suppressions[" + index + "]";
        int line = document.line(JsonPointer.compile("/suppressions/" + index));
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                problems.add(
                        Problem.error(path, "the field " + name, String.join(", ", new java.util.TreeSet<>(FIELDS)))
                                .at(line));
            }
        }
        String rule = text(json, "rule").orElse("");
        if (!rules.contains(rule)) {
            problems.add(Problem.error(path + ".rule", rule.isEmpty() ? "no rule" : rule, "the id of a rule")
                    .at(line));
        }
        String reason = text(json, "reason").map(String::strip).orElse("");
        if (reason.isEmpty()) {
            problems.add(Problem.error(path + ".reason", "no reason", "why this finding is taken on")
                    .at(line));
        }
        LocalDate expires = date(json, path, line);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Suppression(
                        rule,
                        text(json, "host"),
                        text(json, "file"),
                        text(json, "key"),
                        text(json, "value"),
                        reason,
                        expires,
                        line));
    }

    private LocalDate date(JsonNode json, String path, int line) {
        String text = text(json, "expires").orElse("");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add(
                    Problem.error(path + ".expires", text.isEmpty() ? "no date" : text, "a date such as 2027-03-31")
                            .at(line));
            return LocalDate.MIN;
        }
    }

    private static Optional<String> text(JsonNode json, String field) {
        JsonNode node = json.path(field);
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }
}
