package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scheduler.search.Candidates;

/**
 * What requests of one flavor, image, zone and project have in common: which kinds of hosts pass, and what they ask of placement.
 *
 * @param context a request of this shape, without a group
 * @param query its side of placement
 * @param offered the kinds of hosts that placement's rules other than room let in
 * @param steps the filters in order
 * @param candidates the hosts of kinds that every filter lets in
 */
record QuickShape(
        RequestContext context, CapacityQuery query, BitSet offered, List<Step> steps, Candidates candidates) {

    /**
     * A filter.
     *
     * @param left the kinds of hosts that this filter and those before it let in; those for groups are not asked
     */
    record Step(HostFilter filter, BitSet left) {}

    /** The kinds of hosts that placement's rules other than room and every filter let in. */
    BitSet kinds() {
        return steps.isEmpty() ? offered : steps.get(steps.size() - 1).left();
    }

    /** The hosts that placement offers when it offers some and then no more, in order: see {@link CapacityQuery#limit}. */
    int[] firstOffered(HostKinds kinds, RoomBlocks blocks) {
        int[] found = new int[Math.min(query.limit(), kinds.hosts())];
        long[] amounts = query.rooms();
        int count = 0;
        for (int first = 0; first < kinds.hosts() && count < found.length; first += RoomBlocks.SIZE) {
            if (!blocks.mayHave(first, amounts)) {
                continue;
            }
            int end = Math.min(kinds.hosts(), first + RoomBlocks.SIZE);
            boolean hasRoom = false;
            for (int host = first; host < end && count < found.length; host++) {
                boolean fits = query.hasRoom(host);
                hasRoom |= fits;
                if (fits && offered.get(kinds.kind(host))) {
                    found[count++] = host;
                }
            }
            if (!hasRoom) {
                blocks.lookedThrough(first);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Those of the named hosts that pass and have room, but for some that are excluded; both in ascending order. */
    int[] passing(int[] named, int[] excluded, HostKinds kinds) {
        int[] found = new int[named.length];
        int count = 0;
        BitSet passing = kinds();
        for (int host : named) {
            if (passing.get(kinds.kind(host)) && query.hasRoom(host) && Arrays.binarySearch(excluded, host) < 0) {
                found[count++] = host;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** What a shape is found by. */
    record Key(Flavor flavor, Optional<Image> image, Optional<String> zone, String project) {
        static Key of(RequestSpec spec) {
            return new Key(spec.flavor(), spec.image(), spec.availabilityZone(), spec.projectId());
        }

        /** By what tells most of them apart, since it is worked out for every request. */
        @Override
        public int hashCode() {
            int hash = flavor.id().hashCode();
            hash = 31 * hash + (image.isPresent() ? image.get().id().hashCode() : 0);
            hash = 31 * hash + zone.hashCode();
            return 31 * hash + project.hashCode();
        }
    }

    /** Whether nothing but flavor, image, zone, project, group, ignored hosts and a host to go to is asked, for one instance. */
    static boolean isPlain(RequestSpec spec) {
        return spec.instanceIds().size() == 1
                && spec.hints().isEmpty()
                && spec.forceHosts().isEmpty()
                && spec.forceNodes().isEmpty()
                && spec.destination().map(QuickShape::isHostAlone).orElse(true);
    }

    private static boolean isHostAlone(RequestSpec.Destination wanted) {
        return wanted.equals(RequestSpec.Destination.host(wanted.host().orElse("")));
    }

    /** Nothing when a filter wants more than a kind of host to judge, or NUMA cells or devices are asked. */
    static Optional<QuickShape> of(
            RequestContext context, CapacityQuery query, List<HostFilter> filters, HostKinds kinds) {
        if (context.guest().isPresent() || !context.pciRequests().isEmpty()) {
            return Optional.empty();
        }
        BitSet left = new BitSet();
        for (int kind = 0; kind < kinds.kinds(); kind++) {
            left.set(kind, query.admitsKindOf(kinds.example(kind)));
        }
        BitSet offered = left;
        List<Step> steps = new ArrayList<>();
        for (HostFilter filter : filters) {
            HostTest test = filter.readsGroup() || left.isEmpty() ? HostTest.ALL : filter.prepare(context);
            if (test != HostTest.ALL && test.scope() != HostTest.Scope.KIND) {
                return Optional.empty();
            }
            left = test == HostTest.ALL ? left : passing(left, test, kinds);
            steps.add(new Step(filter, left));
        }
        return Optional.of(new QuickShape(context, query, offered, steps, new Candidates(left, query.rooms())));
    }

    private static BitSet passing(BitSet before, HostTest test, HostKinds kinds) {
        BitSet left = new BitSet();
        before.stream().filter(kind -> test.passes(kinds.example(kind))).forEach(left::set);
        return left.equals(before) ? before : left;
    }
}
