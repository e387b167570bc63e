package org.securecloudlab.scenario.operation;

import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.trace.TraceRow;
import org.securecloudlab.scenario.world.InstanceRequest;
import org.securecloudlab.scenario.world.World;

/**
 * A replay that fits its cloud.
 *
 * @param name of the instances
 * @param rows in order of arrival
 * @param requests one for each row; shared among rows of one flavor
 * @param skipped rows that no flavor was large enough for
 * @param speed arrivals and lifetimes are divided by it
 */
record Replay(String name, List<TraceRow> rows, List<InstanceRequest> requests, int skipped, double speed)
        implements PreparedOperation {
    Replay {
        rows = List.copyOf(rows);
        requests = List.copyOf(requests);
    }

    @Override
    public void happen(World world) {
        world.figures().add(ReplayOperation.SKIPPED, skipped);
        if (!rows.isEmpty()) {
            scheduleFrom(0, world.clock().nowNanos(), world);
        }
    }

    private void scheduleFrom(int index, long startNanos, World world) {
        world.clock().at(startNanos + scaled(rows.get(index).arrivalNanos()), () -> {
            TraceRow row = rows.get(index);
            OptionalLong lifetime = row.lifetimeNanos().isPresent()
                    ? OptionalLong.of(scaled(row.lifetimeNanos().getAsLong()))
                    : OptionalLong.empty();
            world.request(requests.get(index).newLife(name + "-" + row.id(), lifetime));
            if (index + 1 < rows.size()) {
                scheduleFrom(index + 1, startNanos, world);
            }
        });
    }

    private long scaled(long nanos) {
        return speed == 1 ? nanos : (long) (nanos / speed);
    }

    @Override
    public SortedSet<String> projectIds() {
        return Sorted.set(requests.stream().map(InstanceRequest::projectId).toList());
    }
}
