package org.securecloudlab.scenario.operation;

import java.util.List;
import java.util.SortedSet;
import java.util.random.RandomGenerator;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.world.InstanceRequest;
import org.securecloudlab.scenario.world.World;

/** A boot that fits its cloud. */
record Boot(String name, InstanceRequest request, Arrivals arrivals, DrawnDuration lifetime)
        implements PreparedOperation {
    @Override
    public void happen(World world) {
        RandomGenerator random = world.streams().stream("lifetime", arrivals.streamId());
        arrivals.start(world, index -> world.request(request.newLife(name + "-" + (index + 1), lifetime.draw(random))));
    }

    @Override
    public SortedSet<String> projectIds() {
        return Sorted.set(List.of(request.projectId()));
    }
}
