package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.securecloudlab.scenario.world.InstanceRequest;

/**
 * {@code boot}: requests instances, all alike, one create call each. They are called {@code <name>-1}, {@code <name>-2}, … in order
 * of arrival.
 */
public final class BootOperation implements Operation {
    @Override
    public String key() {
        return "boot";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load("boot");
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        Optional<InstanceRequest> request = RequestReader.read(input);
        Arrivals arrivals = Arrivals.read(input, 1);
        DrawnDuration lifetime = DrawnDuration.read(input, "lifetime");
        String name = InstanceNames.take(input, arrivals.count());
        return request.flatMap(r -> input.prepared(new Boot(name, r, arrivals, lifetime)));
    }
}
