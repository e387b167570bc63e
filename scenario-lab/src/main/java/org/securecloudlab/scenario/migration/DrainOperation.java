package org.securecloudlab.scenario.migration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.OperationSchemas;
import org.securecloudlab.scenario.operation.PreparedOperation;

/** {@code drain}: hosts are disabled and their running instances live-migrated, so many hosts at a time; with {@code for}, they are worked on and enabled again. */
public final class DrainOperation implements Operation {
    @Override
    public String key() {
        return "drain";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load(DrainOperation.class, key());
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        DrainRollout rollout = DrainRollout.read(input, input.duration("for"));
        return input.prepared(world -> rollout.begin(world, DrainRollout.HostWork.NONE));
    }
}
