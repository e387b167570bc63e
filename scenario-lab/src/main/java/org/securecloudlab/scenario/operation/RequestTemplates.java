package org.securecloudlab.scenario.operation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scenario.world.InstanceRequest;

/** One request a flavor, everything else alike; instances of the same flavor share it. */
final class RequestTemplates {
    private final Map<String, InstanceRequest> byFlavor = new HashMap<>();
    private final Optional<InstanceRequest> first;

    /** Reads everything but the flavor. */
    RequestTemplates(OperationInput input) {
        this.first = RequestReader.withAnyFlavor(input);
    }

    /** Whether everything but the flavor fits the cloud. */
    boolean fit() {
        return first.isPresent();
    }

    /** The request for a flavor; only when {@link #fit()}. */
    InstanceRequest of(Flavor flavor) {
        return byFlavor.computeIfAbsent(flavor.id(), id -> first.orElseThrow().withFlavor(flavor));
    }
}
