package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.Scheduler;

/** {@code configure}: options of nova.conf change and the scheduler reads them anew. */
public final class ConfigureOperation implements Operation {
    @Override
    public String key() {
        return "configure";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load("configure");
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        Map<String, String> options = new LinkedHashMap<>();
        input.arguments().path("nova").properties().forEach(option -> {
            String value = value(option.getValue());
            check(input, option.getKey(), value);
            options.put(option.getKey(), value);
        });
        return input.prepared(world -> options.forEach(world::changeOption));
    }

    /** Lists are written as oslo.config does, with commas. */
    private static String value(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        List<String> elements = new ArrayList<>();
        node.forEach(element -> elements.add(element.asText()));
        return String.join(",", elements);
    }

    /** Tried on a scheduler without hosts, which reads options like any other. */
    private static void check(OperationInput input, String option, String value) {
        Scheduler trial = NovaScheduler.of(Cloud.empty("trial"));
        try {
            trial.configure(option, value);
        } catch (IllegalArgumentException e) {
            input.problem(
                    "nova." + option,
                    value,
                    "an option that nova's scheduler reads, with a value that it can read",
                    Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }
}
