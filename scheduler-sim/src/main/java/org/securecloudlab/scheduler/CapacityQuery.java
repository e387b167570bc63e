package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Reason;
import org.securecloudlab.scheduler.explain.Why;
import org.securecloudlab.scheduler.resource.ResourceRequest;
import org.securecloudlab.scheduler.resource.RootCapacity;

/** One request before {@link CapacityPlacement}: GET /allocation_candidates, after nova's request pre-filters. */
final class CapacityQuery implements PlacementService.Query {
    /** Hints for which nova asks for all candidates, since the filters may want any of them (nova/scheduler/utils.py). */
    private static final Set<String> UNLIMITED_HINTS = Set.of("group", "same_host", "different_host");

    private final CapacityPlacement placement;
    private final RootCapacity roots;
    private final HostTable hosts;
    private final ResourceRequest ofRequest;
    private final AnchorRules anchors;
    private final ResourceRequest asked;
    private final int limit;

    CapacityQuery(CapacityPlacement placement, HostTable hosts, RequestContext request) {
        this.placement = placement;
        this.roots = placement.roots();
        this.hosts = hosts;
        this.ofRequest = asked(request).withGroups(DeviceGroups.of(request, placement::everyHostHas));
        this.anchors = new AnchorRules(placement, request, ofRequest);
        this.asked = ofRequest.requiring(anchors.hostTraits());
        this.limit =
                isUnlimited(request.spec()) ? Integer.MAX_VALUE : request.option(CoreOptions.MAX_PLACEMENT_RESULTS);
    }

    /** What a request asks of placement; later releases also want traits for its physical addresses (from 29) and how it is guarded. */
    static ResourceRequest asked(RequestContext request) {
        ResourceRequest asked =
                ResourceRequest.of(request.spec().flavor(), request.spec().image());
        TreeSet<String> later = new TreeSet<>(SecurityTraits.of(request));
        if (request.option(NovaRelease.OPTION).isFrom(NovaRelease.CARACAL)) {
            AddressSpace.trait(request.spec()).ifPresent(later::add);
        }
        ResourceRequest whole = later.isEmpty() ? asked : asked.requiring(later);
        return whole.withGroups(DeviceProfile.asked(request.spec().flavor(), request.option(DeviceProfile.OPTION)));
    }

    private static boolean isUnlimited(RequestSpec spec) {
        return spec.serverGroupId().isPresent()
                || !spec.forceHosts().isEmpty()
                || !spec.forceNodes().isEmpty()
                || spec.destination().isPresent()
                || spec.hints().keySet().stream().anyMatch(UNLIMITED_HINTS::contains);
    }

    @Override
    public int[] candidates() {
        int[] found = new int[Math.min(limit, hosts.size())];
        int count = 0;
        for (int index = 0; index < hosts.size() && count < limit; index++) {
            if (roots.fits(index, asked) && isAllowed(hosts.get(index))) {
                found[count++] = index;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Whether hosts of a kind may be offered, whatever is left of them. */
    boolean admitsKindOf(HostState host) {
        return isAllowed(host) && roots.allowsUnits(host.index(), asked);
    }

    /** How much of each resource is asked. */
    long[] rooms() {
        return RootCapacity.amounts(asked);
    }

    /** Whether so much is left of a host, whose kind must be admitted. */
    boolean hasRoom(int host) {
        return roots.hasLeft(host, asked);
    }

    /** Whether some hosts are not offered only because others come before them. */
    boolean isLimited() {
        return limit < hosts.size();
    }

    private boolean isAllowed(HostState host) {
        return anchors.admits(host) && placement.hasTraits(host.index(), asked);
    }

    /** Which hosts may be asked at all. */
    AnchorRules anchors() {
        return anchors;
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
    public List<Change> obstacles(HostState host) {
        List<Change> obstacles = new ArrayList<>(roots.obstacles(host.index(), asked));
        if (!placement.hasTraits(host.index(), asked)) {
            obstacles.add(new Change.NotAsked(askedTraits()));
        }
        obstacles.addAll(anchors.obstacles(host));
        return obstacles;
    }

    @Override
    public Reason reason(HostState host) {
        if (!roots.fits(host.index(), asked)) {
            return roots.shortage(host.index(), asked);
        }
        return anchors.reason(host).or(() -> traitReason(host)).orElseGet(() -> Why.behindOthers(limit));
    }

    private Optional<Reason> traitReason(HostState host) {
        return placement.hasTraits(host.index(), asked)
                ? Optional.empty()
                : Optional.of(new Reason(askedTraits(), Why.traitsThere(placement.traits(host.index()))));
    }

    private Sentence askedTraits() {
        return Why.traits(asked.required(), asked.forbidden());
    }
}
