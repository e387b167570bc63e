package org.securecloudlab.scenario.migration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.migration.MemoryProfile;
import org.securecloudlab.scenario.migration.MigrationAssumptions.LocalDiskRule;
import org.securecloudlab.scenario.operation.HostSelector;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.OperationSchemas;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.world.World;

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
        List<String> hosts = HostSelector.read(input);
        DrainOrders orders = new DrainOrders(assumptions(input), input.integer("migrations"), input.duration("for"));
        int atOnce = input.integer("atOnce").orElse(1);
        return input.prepared(world -> new Rollout(world, hosts, orders).begin(atOnce));
    }

    private static MigrationAssumptions assumptions(OperationInput input) {
        MigrationAssumptions usual = MigrationAssumptions.USUAL;
        double gigabits = input.arguments().path("linkGbits").asDouble(usual.linkMegabitsPerSecond() / 1000);
        return new MigrationAssumptions(
                input.text("profile").flatMap(MemoryProfile::find).orElse(usual.profile()),
                usual.profiles(),
                gigabits * 1000,
                usual.mtuBytes(),
                input.text("localDisks").flatMap(LocalDiskRule::find).orElse(usual.localDisks()),
                usual.diskUsedShare(),
                usual.overhead(),
                usual.faults());
    }

    /** Hosts that wait for their turn; hosts that are down when it comes are passed over. */
    private static final class Rollout {
        private final World world;
        private final Deque<String> waiting;
        private final DrainOrders orders;

        Rollout(World world, List<String> hosts, DrainOrders orders) {
            this.world = world;
            this.waiting = new ArrayDeque<>(hosts);
            this.orders = orders;
        }

        void begin(int atOnce) {
            for (int i = 0; i < atOnce; i++) {
                next();
            }
        }

        private void next() {
            String host = waiting.poll();
            while (host != null && world.state().isDown(host)) {
                world.tell("not-drained", host, Optional.empty(), "it is down");
                host = waiting.poll();
            }
            if (host != null) {
                // Not at once: a host without guests would nest this call for every host that follows.
                Runnable then = () -> world.clock().after(0, this::next);
                world.events().publish(new DrainAsked(host, orders, then));
            }
        }
    }
}
