package org.securecloudlab.scenario.operation;

import java.util.SortedSet;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.world.World;

/** One entry of a timeline that fits its cloud. Immutable: all replications share it. */
@FunctionalInterface
public interface PreparedOperation {
    /** Its time has come in a replication. It acts on the world at once or schedules what follows on the world's clock. */
    void happen(World world);

    /** Ids of the projects whose instances it requests; figures are kept for each of them. */
    default SortedSet<String> projectIds() {
        return Sorted.emptySet();
    }
}
