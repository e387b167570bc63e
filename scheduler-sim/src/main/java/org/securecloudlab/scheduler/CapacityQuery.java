package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One request before {@link CapacityPlacement}: GET /allocation_candidates, after nova's request pre-filters. */
final class CapacityQuery implements PlacementService.Query {
    /** Hints for which nova asks for all candidates, since the filters may want any of them (nova/scheduler/utils.py). */
    private static final Set<String> UNLIMITED_HINTS = Set.of("group", "same_host", "different_host");

    private final CapacityPlacement placement;
    private final HostTable hosts;
    private final ResourceRequest ofRequest;
    private final SortedSet<String> hostTraits;
    private final ResourceRequest asked;
    private final Optional<String> zone;
    private final List<Prefilters.Prefilter> prefilters;
    private final int limit;

    CapacityQuery(CapacityPlacement placement, HostTable hosts, RequestContext request) {
        this.placement = placement;
        this.hosts = hosts;
        RequestSpec spec = request.spec();
        this.ofRequest = asked(request).withGroups(DeviceGroups.of(request, placement::everyHostHas));
        this.hostTraits = HostTraits.of(request);
        this.asked = ofRequest.requiring(hostTraits);
        this.prefilters = Prefilters.of(request, ofRequest.allRequired(), this::hasAggregate);
        this.zone = request.option(CoreOptions.PLACEMENT_ZONES)
                ? spec.availabilityZone().filter(this::isAggregateZone)
                : Optional.empty();
        this.limit = isUnlimited(spec) ? Integer.MAX_VALUE : request.option(CoreOptions.MAX_PLACEMENT_RESULTS);
    }

    /** What a request asks of placement; from 29 on also the way in which the guest's physical addresses are made. */
    static ResourceRequest asked(RequestContext request) {
        ResourceRequest asked =
                ResourceRequest.of(request.spec().flavor(), request.spec().image());
        ResourceRequest whole = request.option(NovaRelease.OPTION).isFrom(NovaRelease.CARACAL)
                ? AddressSpace.trait(request.spec())
                        .map(trait -> asked.requiring(new TreeSet<>(Set.of(trait))))
                        .orElse(asked)
                : asked;
        return whole.withGroups(DeviceProfile.asked(request.spec().flavor(), request.option(DeviceProfile.OPTION)));
    }

    private static boolean isUnlimited(RequestSpec spec) {
        return spec.serverGroupId().isPresent()
                || !spec.forceHosts().isEmpty()
                || !spec.forceNodes().isEmpty()
                || spec.destination().isPresent()
                || spec.hints().keySet().stream().anyMatch(UNLIMITED_HINTS::contains);
    }

    private boolean hasAggregate(String project) {
        return placement.aggregates().stream().anyMatch(aggregate -> Prefilters.isOf(aggregate, project));
    }

    /** A zone that no aggregate makes, such as the default zone, restricts nothing; one without hosts has none (request_filter.py). */
    private boolean isAggregateZone(String name) {
        return isInZone(placement.aggregates(), name);
    }

    private static boolean isInZone(HostState host, String name) {
        return isInZone(host.aggregates(), name);
    }

    private static boolean isInZone(List<HostAggregate> aggregates, String name) {
        for (HostAggregate aggregate : aggregates) {
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
                && prefilters.stream().allMatch(filter -> filter.admits().test(host.aggregates()));
    }

    /** Whether a host may be the anchor of candidates: its service is on, and it has the traits that pre-filters want. */
    boolean isAnchor(HostState host) {
        return !host.service().disabled() && placement.traits(host.index()).containsAll(hostTraits);
    }

    /** Whether a provider in these aggregates is in all that are asked for ({@code member_of}). */
    boolean isMember(List<HostAggregate> aggregates) {
        return (zone.isEmpty() || isInZone(aggregates, zone.get()))
                && prefilters.stream()
                        .filter(Prefilters.Prefilter::isMembership)
                        .allMatch(filter -> filter.admits().test(aggregates));
    }

    /** Whether a provider in these aggregates is in none that is forbidden. */
    boolean isFree(List<HostAggregate> aggregates) {
        return prefilters.stream().filter(filter -> !filter.isMembership()).allMatch(filter -> filter.admits()
                .test(aggregates));
    }

    /** What the request itself asks. */
    ResourceRequest ofRequest() {
        return ofRequest;
    }

    /** How many candidates placement returns at most. */
    int limit() {
        return limit;
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
        if (!placement.hasTraits(host.index(), asked)) {
            obstacles.add(
                    Obstacle.of("traits " + String.join(", ", asked.required()) + forbidden() + " were not asked"));
        }
        obstacles.addAll(anchorObstacles(host));
        return obstacles;
    }

    /** What keeps a host from the candidates beside resources and traits. */
    List<Obstacle> anchorObstacles(HostState host) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (host.service().disabled()) {
            obstacles.add(Obstacle.of(Obstacle.SERVICE_IS_ON));
        }
        if (zone.isPresent() && !isInZone(host, zone.get())) {
            obstacles.add(Obstacle.of(Obstacle.NO_ZONE));
        }
        prefilters.stream()
                .filter(filter -> !filter.admits().test(host.aggregates()))
                .forEach(filter -> obstacles.add(Obstacle.of(filter.option() + " were off")));
        return obstacles;
    }

    @Override
    public Reason reason(HostState host) {
        if (!placement.hasRoom(host.index(), asked)) {
            return placement.shortage(host.index(), asked);
        }
        return anchorReason(host)
                .or(() -> traitReason(host, asked))
                .orElseGet(() -> new Reason(
                        "one of the first " + limit + " allocation candidates", "later in placement's order"));
    }

    private Optional<Reason> traitReason(HostState host, ResourceRequest wanted) {
        return placement.hasTraits(host.index(), wanted)
                ? Optional.empty()
                : Optional.of(new Reason(
                        "traits " + String.join(", ", wanted.required()) + forbidden(),
                        placement.traitsOf(host.index())));
    }

    /** Why a host is kept from the candidates beside resources and the request's own traits. */
    Optional<Reason> anchorReason(HostState host) {
        if (host.service().disabled()) {
            // nova marks the provider with COMPUTE_STATUS_DISABLED and forbids that trait in every request.
            String why =
                    host.service().disabledReason().map(reason -> ": " + reason).orElse("");
            return Optional.of(new Reason("an enabled compute service", "disabled" + why));
        }
        if (zone.isPresent() && !isInZone(host, zone.get())) {
            return Optional.of(new Reason("availability zone " + zone.get(), "availability zone " + zoneOf(host)));
        }
        for (Prefilters.Prefilter filter : prefilters) {
            if (!filter.admits().test(host.aggregates())) {
                return Optional.of(new Reason(filter.asked(), "aggregates " + host.aggregates()));
            }
        }
        return Optional.empty();
    }

    /** Why a host lacks what pre-filters want of it. */
    Optional<Reason> hostTraitReason(HostState host) {
        return placement.traits(host.index()).containsAll(hostTraits)
                ? Optional.empty()
                : Optional.of(new Reason("traits " + String.join(", ", hostTraits), placement.traitsOf(host.index())));
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
