package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an object of a case may hold: its fields, each with what it must be, and those that it needs. */
final class CaseShape implements FieldRule {
    private final Map<String, FieldRule> fields = new TreeMap<>();
    private final Set<String> required = new TreeSet<>();
    private final Set<String> ignored = new TreeSet<>();

    CaseShape needs(String name, FieldRule rule) {
        required.add(name);
        return has(name, rule);
    }

    CaseShape has(String name, FieldRule rule) {
        fields.put(name, rule);
        return this;
    }

    /** A field that may stand there and is not read. */
    CaseShape ignores(String name) {
        ignored.add(name);
        return this;
    }

    @Override
    public void check(JsonNode value, String path, CaseProblems problems) {
        if (!value.isObject()) {
            problems.wrong(path, value, "an object");
            return;
        }
        required.stream()
                .filter(name -> !value.has(name))
                .forEach(name -> problems.error(path, "no " + name, "the field " + name));
        String before = path.isEmpty() ? "" : path + ".";
        value.properties().forEach(field -> {
            FieldRule rule = fields.get(field.getKey());
            if (rule != null) {
                rule.check(field.getValue(), before + field.getKey(), problems);
            } else if (!ignored.contains(field.getKey())) {
                problems.warning(
                        before + field.getKey(), "an unknown field", "one of " + String.join(", ", fields.keySet()));
            }
        });
    }
}
