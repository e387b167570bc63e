package org.securecloudlab.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.world.RunScope;

/** Counts. */
public final class PingOperation implements Operation {
    @Override
    public String key() {
        return "ping";
    }

    @Override
    public JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.putObject("properties").putObject("times").put("type", "integer");
        return schema;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(FigureDefinition.value("ping.count", "pings", key(), "Pings"));
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        int times = input.integer("times").orElse(1);
        return input.prepared(world -> world.figures().add("ping.count", times));
    }
}
