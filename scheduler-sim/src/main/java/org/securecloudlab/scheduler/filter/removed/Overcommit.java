package org.securecloudlab.scheduler.filter.removed;

import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;

/**
 * The rule that nova's capacity filters had in common before placement: one instance must fit without the allocation ratio, and with the
 * ratio there must be as much left as it asks.
 *
 * @param wish for messages
 * @param asked by the flavor
 * @param total of a host
 * @param used of a host
 * @param passesWithoutTotal whether a host that tells no total passes
 */
record Overcommit(
        Sentence wish,
        long asked,
        ToLongFunction<HostState> total,
        ToLongFunction<HostState> used,
        boolean passesWithoutTotal) {

    static Overcommit core(Flavor flavor) {
        return new Overcommit(
                Sentence.of("scheduler.why.vcpus", "{0} vCPUs", flavor.vcpus()),
                flavor.vcpus(),
                host -> host.facts().vcpus(),
                HostState::vcpusUsed,
                true);
    }

    static Overcommit ram(Flavor flavor) {
        return new Overcommit(
                Sentence.of("scheduler.why.memory", "{0} MiB of memory", flavor.ramMiB()),
                flavor.ramMiB(),
                host -> host.facts().ramMiB(),
                host -> host.facts().ramMiB() - host.freeRamMiB(),
                false);
    }

    static Overcommit disk(Flavor flavor) {
        return new Overcommit(
                Sentence.of("scheduler.why.disk", "{0} MiB of disk", diskMiB(flavor)),
                diskMiB(flavor),
                host -> host.facts().diskGiB() * 1024,
                host -> host.facts().diskGiB() * 1024 - host.freeDiskMiB(),
                false);
    }

    static long diskMiB(Flavor flavor) {
        return (flavor.rootGiB() + flavor.ephemeralGiB()) * 1024 + flavor.swapMiB();
    }

    HostTest test(ToDoubleFunction<HostState> ratio) {
        return HostTest.of(
                host -> passes(host, ratio.applyAsDouble(host)),
                wish,
                host -> Sentence.of(
                        "scheduler.why.used-of",
                        "{0} used of {1}, ratio {2}",
                        used.applyAsLong(host),
                        total.applyAsLong(host),
                        ratio.applyAsDouble(host)));
    }

    private boolean passes(HostState host, double ratio) {
        long all = total.applyAsLong(host);
        if (passesWithoutTotal && all == 0) {
            return true;
        }
        double limit = all * ratio;
        boolean mayExceedAlone = passesWithoutTotal && limit <= 0;
        return (mayExceedAlone || all >= asked) && limit - used.applyAsLong(host) >= asked;
    }
}
