package org.securecloudlab.scenario.migration;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.migration.MemoryProfile;
import org.securecloudlab.scenario.migration.MigrationAssumptions.LocalDiskRule;
import org.securecloudlab.scenario.operation.HostSelector;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.world.World;

/**
 * Hosts that are emptied by live migration, worked on and enabled again, so many at a time. Hosts that are down when
 * their turn comes are passed over. Immutable: all replications share it.
 */
public final class DrainRollout {
    private final List<String> hosts;
    private final DrainOrders orders;
    private final int atOnce;

    private DrainRollout(List<String> hosts, DrainOrders orders, int atOnce) {
        this.hosts = List.copyOf(hosts);
        this.orders = orders;
        this.atOnce = atOnce;
    }

    /** What is done to a host between its drain and its return. */
    @FunctionalInterface
    public interface HostWork {
        /** Nothing that anybody else need know. */
        HostWork NONE = (host, wasEmpty) -> {};

        /** The host's turn is over; the work was done if the host had become empty. */
        void over(String serviceHost, boolean wasEmpty);
    }

    /**
     * Reads the hosts, {@code atOnce}, {@code migrations}, {@code profile}, {@code linkGbits} and {@code localDisks}.
     *
     * @param work on an empty host, which is enabled afterwards; without it hosts stay disabled
     */
    public static DrainRollout read(OperationInput input, Optional<Duration> work) {
        DrainOrders orders = new DrainOrders(assumptions(input), input.integer("migrations"), work);
        return new DrainRollout(
                HostSelector.read(input), orders, input.integer("atOnce").orElse(1));
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

    /** The first hosts' turn has come in a replication; each host that is done makes room for the next. */
    public void begin(World world, HostWork work) {
        Turns turns = new Turns(world, work);
        for (int i = 0; i < atOnce; i++) {
            turns.next();
        }
    }

    private final class Turns {
        private final World world;
        private final HostWork work;
        private final Deque<String> waiting = new ArrayDeque<>(hosts);

        Turns(World world, HostWork work) {
            this.world = world;
            this.work = work;
        }

        private void next() {
            String host = waiting.poll();
            while (host != null && world.state().isDown(host)) {
                world.tell("not-drained", host, Optional.empty(), "it is down");
                work.over(host, false);
                host = waiting.poll();
            }
            if (host != null) {
                ask(host);
            }
        }

        private void ask(String host) {
            world.events().publish(new DrainAsked(host, orders, wasEmpty -> {
                work.over(host, wasEmpty);
                // Not at once: a host without guests would nest this call for every host that follows.
                world.clock().after(0, this::next);
            }));
        }
    }
}
