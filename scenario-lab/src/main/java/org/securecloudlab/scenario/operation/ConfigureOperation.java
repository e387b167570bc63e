package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code configure}: options of nova.conf change, and whoever reads them in this build reads them anew. */
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
        ChangeableOptions changeable = ChangeableOptions.ofThisBuild();
        Map<String, String> options = new LinkedHashMap<>();
        input.arguments().path("nova").properties().forEach(option -> changeable
                .value(input, option.getKey(), value(option.getValue()))
                .ifPresent(value -> options.put(option.getKey(), value)));
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
}
