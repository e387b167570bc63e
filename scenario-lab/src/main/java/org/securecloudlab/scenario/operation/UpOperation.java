package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * {@code up}: hosts that are down come back. Their instances stay off unless nova's {@code resume_guests_state_on_host_boot} is
 * set.
 */
public final class UpOperation implements Operation {
    @Override
    public String key() {
        return "up";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load("up");
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        return HostAction.read(
                input,
                (world, host) -> world.state().isDown(host),
                (world, host) -> world.hosts().comesBack(host),
                (world, host) -> world.hosts().goesDown(host));
    }
}
