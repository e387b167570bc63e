package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** {@code enable}: an operator enables the compute services of hosts again. */
public final class EnableOperation implements Operation {
    @Override
    public String key() {
        return "enable";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load("enable");
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        return HostAction.read(
                input,
                (world, host) -> world.state().isDisabled(host),
                (world, host) -> world.hosts().enable(host),
                (world, host) -> world.hosts().disable(host));
    }
}
