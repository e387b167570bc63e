package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;

/**
 * What requests of one flavor, image, zone and project have in common: which kinds of hosts pass, and what they ask of placement.
 *
 * @param context a request of this shape, without a group
 * @param query its side of placement
 * @param kinds the kinds of hosts that every filter and placement's rules other than room let in
 */
record QuickShape(RequestContext context, CapacityQuery query, BitSet kinds) {

    /** What a shape is found by. */
    record Key(Flavor flavor, Optional<Image> image, Optional<String> zone, String project) {
        static Key of(RequestSpec spec) {
            return new Key(spec.flavor(), spec.image(), spec.availabilityZone(), spec.projectId());
        }
    }

    /** Whether nothing but flavor, image, zone, project and group is asked, for one instance. */
    static boolean isPlain(RequestSpec spec) {
        return spec.instanceIds().size() == 1
                && spec.hints().isEmpty()
                && spec.ignoreHosts().isEmpty()
                && spec.forceHosts().isEmpty()
                && spec.forceNodes().isEmpty()
                && spec.destination().isEmpty();
    }

    /** Nothing when a filter wants more than a kind of host to judge, or NUMA cells or devices are asked. */
    static Optional<QuickShape> of(
            RequestContext context, CapacityQuery query, List<HostFilter> filters, HostKinds kinds) {
        if (context.guest().isPresent() || !context.pciRequests().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> left = new ArrayList<>();
        for (int kind = 0; kind < kinds.kinds(); kind++) {
            if (query.admitsKindOf(kinds.example(kind))) {
                left.add(kind);
            }
        }
        for (HostFilter filter : filters) {
            if (!filter.readsGroup() && !left.isEmpty()) {
                HostTest test = filter.prepare(context);
                if (test != HostTest.ALL && test.scope() != HostTest.Scope.KIND) {
                    return Optional.empty();
                }
                left.removeIf(kind -> !test.passes(kinds.example(kind)));
            }
        }
        BitSet passing = new BitSet();
        left.forEach(passing::set);
        return Optional.of(new QuickShape(context, query, passing));
    }
}
