package org.securecloudlab.scenario.patching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.scenario.operation.HostSelector;
import org.securecloudlab.scenario.operation.InstanceFilter;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.OperationSchemas;
import org.securecloudlab.scenario.operation.PreparedOperation;

/** {@code inventory}: what is installed on hosts, in an image and so on the instances of it, or on instances themselves. */
public final class InventoryOperation implements Operation {
    @Override
    public String key() {
        return "inventory";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load(InventoryOperation.class, key());
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        PatchTarget target = PatchTarget.read(input, Set.of("what", "distribution", "packages"));
        Optional<SystemInventory> inventory = InstalledReader.read(input);
        return switch (target) {
            case HOSTS -> {
                List<String> hosts = HostSelector.read(input);
                yield inventory.flatMap(
                        has -> input.prepared(new OrderedPatching(run -> run.hostsHave(hosts, has), Optional.empty())));
            }
            case IMAGE -> {
                Optional<Image> image = PatchTarget.image(input);
                yield inventory.flatMap(has -> image.flatMap(of ->
                        input.prepared(new OrderedPatching(run -> run.guests().imageHas(of, has), Optional.empty()))));
            }
            case INSTANCES -> {
                InstanceFilter filter = InstanceFilter.read(input);
                yield inventory.flatMap(has -> input.prepared(
                        new OrderedPatching(run -> run.guests().instancesHave(filter, has), Optional.of(filter))));
            }
        };
    }
}
