package org.securecloudlab.scenario.operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.scenario.world.World;

/**
 * Something done to hosts, one after the other.
 *
 * @param hosts the hosts to choose from
 * @param drawn whether each is drawn at random among those that can still be chosen; else all in the cloud's order
 * @param arrivals when, one step a host
 * @param can whether it makes sense for a host at that time
 * @param act does it
 * @param undo undoes it after a while, if it is to end
 * @param lasts how long until it is undone; empty for good
 */
record HostAction(
        List<String> hosts,
        boolean drawn,
        Arrivals arrivals,
        BiPredicate<World, String> can,
        BiConsumer<World, String> act,
        BiConsumer<World, String> undo,
        Optional<Duration> lasts)
        implements PreparedOperation {

    /** Reads the hosts, {@code count}, {@code over}, {@code arrivals} and {@code for}. */
    static Optional<PreparedOperation> read(
            OperationInput input,
            BiPredicate<World, String> can,
            BiConsumer<World, String> act,
            BiConsumer<World, String> undo) {
        List<String> hosts = HostSelector.read(input);
        boolean drawn = input.integer("count").isPresent();
        Arrivals arrivals = Arrivals.read(input, hosts.size());
        if (drawn && arrivals.count() > hosts.size()) {
            input.problem("count", Integer.toString(arrivals.count()), "at most the " + hosts.size() + " hosts", "");
        }
        Optional<Duration> lasts = input.duration("for");
        return input.prepared(new HostAction(hosts, drawn, arrivals, can, act, undo, lasts));
    }

    @Override
    public void happen(World world) {
        if (!drawn) {
            arrivals.start(world, index -> actOn(world, hosts.get(index)));
            return;
        }
        RandomGenerator random = world.streams().stream("hosts", arrivals.streamId());
        arrivals.start(world, index -> draw(world, random).ifPresent(host -> actOn(world, host)));
    }

    private Optional<String> draw(World world, RandomGenerator random) {
        List<String> candidates = new ArrayList<>(hosts);
        candidates.removeIf(host -> !can.test(world, host));
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(Samplers.below(random, candidates.size())));
    }

    private void actOn(World world, String host) {
        if (can.test(world, host)) {
            act.accept(world, host);
            lasts.ifPresent(duration -> world.clock().after(duration.toNanos(), () -> undo.accept(world, host)));
        }
    }
}
