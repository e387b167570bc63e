package org.securecloudlab.scenario.patching;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.operation.InstanceFilter;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.world.World;

/**
 * An order to the stage {@code patching} whose time will come.
 *
 * @param what is done
 * @param filter the instances that the entry is about; figures are kept for the project that it names
 */
record OrderedPatching(Consumer<PatchingRun> what, Optional<InstanceFilter> filter) implements PreparedOperation {
    @Override
    public void happen(World world) {
        world.events().publish(new PatchingOrder(what));
    }

    @Override
    public SortedSet<String> projectIds() {
        return Sorted.set(filter.flatMap(InstanceFilter::projectId).stream().toList());
    }
}
