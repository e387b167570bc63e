package org.securecloudlab.scenario.world;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.scheduler.Refusal;

/** Asks a replication why hosts are refused to one instance, at the time of its request; the replication stops there. */
public final class PlacementProbe {
    private final String instanceId;
    private @Nullable List<Refusal> refusals;

    public PlacementProbe(String instanceId) {
        this.instanceId = instanceId;
    }

    /** Answers if that is the instance asked for. */
    public boolean answer(String id, Supplier<List<Refusal>> answer) {
        if (!id.equals(instanceId)) {
            return false;
        }
        refusals = answer.get();
        return true;
    }

    /** The reasons; empty when the instance was never requested. */
    public Optional<List<Refusal>> refusals() {
        return Optional.ofNullable(refusals);
    }
}
