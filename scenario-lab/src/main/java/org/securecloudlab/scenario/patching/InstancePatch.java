package org.securecloudlab.scenario.patching;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.operation.Arrivals;
import org.securecloudlab.scenario.operation.DrawnDuration;
import org.securecloudlab.scenario.operation.InstanceFilter;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;

/**
 * Instances that are patched, the oldest first.
 *
 * @param filter which, of those that hold resources when the entry's time comes
 * @param upgrade what is cured in place
 * @param rebuild whether they are rebuilt from their image instead
 * @param arrivals when the owner of each is asked; its count is that of the instances
 * @param response how long an owner takes to begin; at once when endless
 * @param work how long it takes from then on
 */
record InstancePatch(
        InstanceFilter filter,
        Upgrade upgrade,
        boolean rebuild,
        Arrivals arrivals,
        DrawnDuration response,
        Duration work)
        implements PreparedOperation {

    static InstancePatch read(OperationInput input, Upgrade upgrade) {
        return new InstancePatch(
                InstanceFilter.read(input),
                upgrade,
                input.text("how").filter("rebuild"::equals).isPresent(),
                Arrivals.read(input, 0),
                DrawnDuration.read(input, "response"),
                input.duration("for").orElse(Duration.ZERO));
    }

    @Override
    public void happen(World world) {
        List<Life> chosen = world.state().holding(filter);
        chosen.forEach(world::follow);
        arrivals.ofCount(chosen.size()).start(world, index -> begin(world, chosen.get(index)));
    }

    private void begin(World world, Life life) {
        // A stream for each instance, so that one more or less does not change the others' answers.
        String id = arrivals.streamId() + "/" + life.id();
        long after = response.draw(world.streams().stream("response", id)).orElse(0) + work.toNanos();
        world.clock().after(after, () -> world.events().publish(new PatchingOrder(run -> done(run, life))));
    }

    private void done(PatchingRun run, Life life) {
        if (rebuild) {
            run.guests().rebuilt(life);
        } else {
            run.guests().patched(life, upgrade);
        }
    }

    @Override
    public SortedSet<String> projectIds() {
        return Sorted.set(filter.projectId().stream().toList());
    }
}
