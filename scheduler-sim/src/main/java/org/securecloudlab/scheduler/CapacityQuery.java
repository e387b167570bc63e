package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One request before {@link CapacityPlacement}: GET /allocation_candidates, after nova's request pre-filters. */
final class CapacityQuery implements PlacementService.Query {
    /** Hints for which nova asks for all candidates, since the filters may want any of them (nova/scheduler/utils.py). */
    private static final Set<String> UNLIMITED_HINTS = Set.of("group", "same_host", "different_host");

    private final CapacityPlacement placement;
    private final HostTable hosts;
    private final ResourceRequest asked;
    private final Optional<String> zone;
    private final List<Prefilters.Prefilter> prefilters;
    private final int limit;

    CapacityQuery(CapacityPlacement placement, HostTable hosts, RequestContext request) {
        this.placement = placement;
        this.hosts = hosts;
        RequestSpec spec = request.spec();
        ResourceRequest plain = ResourceRequest.of(spec.flavor(), spec.image());
        this.asked = Prefilters.imageTrait(request).map(plain::requiring).orElse(plain);
        this.prefilters = Prefilters.of(request, asked, this::hasAggregate);
        this.zone = request.option(CoreOptions.PLACEMENT_ZONES)
                ? spec.availabilityZone().filter(this::isAggregateZone)
                : Optional.empty();
        this.limit = isUnlimited(spec) ? Integer.MAX_VALUE : request.option(CoreOptions.MAX_PLACEMENT_RESULTS);
    }

    private static boolean isUnlimited(RequestSpec spec) {
        return spec.serverGroupId().isPresent()
                || !spec.forceHosts().isEmpty()
                || !spec.forceNodes().isEmpty()
                || spec.destination().isPresent()
                || spec.hints().keySet().stream().anyMatch(UNLIMITED_HINTS::contains);
    }

    private boolean hasAggregate(String project) {
        for (int index = 0; index < hosts.size(); index++) {
            if (hosts.get(index).aggregates().stream().anyMatch(aggregate -> Prefilters.isOf(aggregate, project))) {
                return true;
            }
        }
        return false;
    }

    /** A zone that no aggregate makes, such as the default zone, restricts nothing (request_filter.py). */
    private boolean isAggregateZone(String name) {
        for (int index = 0; index < hosts.size(); index++) {
            if (isInZone(hosts.get(index), name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInZone(HostState host, String name) {
        for (HostAggregate aggregate : host.aggregates()) {
            if (name.equals(aggregate.metadata().get(HostAggregate.AVAILABILITY_ZONE))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int[] candidates() {
        int[] found = new int[Math.min(limit, hosts.size())];
        int count = 0;
        for (int index = 0; index < hosts.size() && count < limit; index++) {
            if (placement.hasRoom(index, asked) && isAllowed(hosts.get(index))) {
                found[count++] = index;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Whether hosts of a kind may be offered, whatever is left of them. */
    boolean admitsKindOf(HostState host) {
        return isAllowed(host) && placement.allowsUnits(host.index(), asked);
    }

    /** How much of each resource is asked. */
    long[] rooms() {
        return CapacityPlacement.rooms(asked);
    }

    boolean hasRoom(int host) {
        return placement.hasRoom(host, asked);
    }

    /** Whether some hosts are not offered only because others come before them. */
    boolean isLimited() {
        return limit < hosts.size();
    }

    private boolean isAllowed(HostState host) {
        return !host.service().disabled()
                && (zone.isEmpty() || isInZone(host, zone.get()))
                && placement.hasTraits(host.index(), asked)
                && prefilters.stream().allMatch(filter -> filter.admits().test(host));
    }

    @Override
    public boolean claim(HostState host, String instanceId) {
        return placement.claim(host, instanceId, asked);
    }

    @Override
    public void unclaim(String instanceId) {
        placement.unclaim(instanceId);
    }

    @Override
    public List<Obstacle> obstacles(HostState host) {
        List<Obstacle> obstacles = new ArrayList<>(placement.obstacles(host.index(), asked));
        if (host.service().disabled()) {
            obstacles.add(Obstacle.of("its compute service were enabled"));
        }
        if (zone.isPresent() && !isInZone(host, zone.get())) {
            obstacles.add(Obstacle.of("no availability zone were asked"));
        }
        if (!placement.hasTraits(host.index(), asked)) {
            obstacles.add(
                    Obstacle.of("traits " + String.join(", ", asked.required()) + forbidden() + " were not asked"));
        }
        prefilters.stream()
                .filter(filter -> !filter.admits().test(host))
                .forEach(filter -> obstacles.add(Obstacle.of(filter.option() + " were off")));
        return obstacles;
    }

    @Override
    public Reason reason(HostState host) {
        if (!placement.hasRoom(host.index(), asked)) {
            return placement.shortage(host.index(), asked);
        }
        if (host.service().disabled()) {
            // nova marks the provider with COMPUTE_STATUS_DISABLED and forbids that trait in every request.
            String why =
                    host.service().disabledReason().map(reason -> ": " + reason).orElse("");
            return new Reason("an enabled compute service", "disabled" + why);
        }
        if (zone.isPresent() && !isInZone(host, zone.get())) {
            return new Reason("availability zone " + zone.get(), "availability zone " + zoneOf(host));
        }
        if (!placement.hasTraits(host.index(), asked)) {
            return new Reason(
                    "traits " + String.join(", ", asked.required()) + forbidden(), placement.traitsOf(host.index()));
        }
        for (Prefilters.Prefilter filter : prefilters) {
            if (!filter.admits().test(host)) {
                return new Reason(filter.asked(), "aggregates " + host.aggregates());
            }
        }
        return new Reason("one of the first " + limit + " allocation candidates", "later in placement's order");
    }

    private String forbidden() {
        return asked.forbidden().isEmpty() ? "" : " without " + String.join(", ", asked.forbidden());
    }

    private static String zoneOf(HostState host) {
        return HostAggregate.values(host.aggregates(), HostAggregate.AVAILABILITY_ZONE).stream()
                .findFirst()
                .orElse("nova (no aggregate has one)");
    }
}
