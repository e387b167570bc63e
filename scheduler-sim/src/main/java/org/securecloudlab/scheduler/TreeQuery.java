package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Reason;
import org.securecloudlab.scheduler.explain.Why;
import org.securecloudlab.scheduler.pci.PciMapping;
import org.securecloudlab.scheduler.placement.Candidate;
import org.securecloudlab.scheduler.placement.CandidateSearch;
import org.securecloudlab.scheduler.placement.HostTree;
import org.securecloudlab.scheduler.placement.Question;
import org.securecloudlab.scheduler.placement.Shortfall;
import org.securecloudlab.scheduler.resource.ResourceRequest;

/**
 * One request before placement that asks for other classes, for groups, or for what nested and sharing providers can give. The limit counts
 * candidates, of which a host may have several; nova claims the first of a host that takes anything of the host itself
 * (nova/scheduler/manager.py, _schedule).
 */
final class TreeQuery implements PlacementService.Query {
    private final CapacityPlacement placement;
    private final ProviderTrees trees;
    private final HostTable hosts;
    private final AnchorRules anchors;
    private final int limit;
    private final RequestContext request;
    private final Question question;
    private final Map<Integer, List<Candidate>> byHost = new HashMap<>();

    TreeQuery(
            CapacityPlacement placement,
            ProviderTrees trees,
            HostTable hosts,
            CapacityQuery plain,
            RequestContext request) {
        this.placement = placement;
        this.trees = trees;
        this.hosts = hosts;
        this.anchors = plain.anchors();
        this.limit = plain.limit();
        this.request = request;
        ResourceRequest asked = plain.ofRequest();
        this.question = new Question(
                asked.mainGroup(), asked.further().numbered(), asked.further().policy(), isNamed(request.spec()));
    }

    // A destination or forced host with one node becomes in_tree, which shuts sharing providers out.
    private boolean isNamed(RequestSpec spec) {
        Optional<String> host = spec.destination()
                .flatMap(RequestSpec.Destination::host)
                .or(() -> spec.forceHosts().stream().findFirst());
        boolean node = spec.destination().flatMap(RequestSpec.Destination::node).isPresent()
                || !spec.forceNodes().isEmpty();
        return node || host.filter(name -> hosts.named(name).length == 1).isPresent();
    }

    @Override
    public int[] candidates() {
        byHost.clear();
        int[] found = new int[hosts.size()];
        int count = 0;
        int left = limit;
        for (int index = 0; index < hosts.size() && left > 0; index++) {
            List<Candidate> candidates = of(hosts.get(index), left);
            if (!candidates.isEmpty()) {
                byHost.put(index, candidates);
                left -= candidates.size();
                found[count++] = index;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** What {@link #candidates} has found of a host. */
    List<Candidate> candidatesOf(int host) {
        return byHost.getOrDefault(host, List.of());
    }

    private List<Candidate> of(HostState host, int most) {
        if (!anchors.isAnchor(host) || isResourceless()) {
            return List.of();
        }
        HostTree tree = trees.of(host.index(), anchors);
        return isOutside(tree) ? List.of() : CandidateSearch.of(tree, question, most);
    }

    // Where providers are nested or shared, placement has no candidate for a main group that only asks traits.
    private boolean isResourceless() {
        return trees.areThere()
                && question.main().amounts().isEmpty()
                && !question.main().isEmpty();
    }

    private boolean isOutside(HostTree tree) {
        return question.main().amounts().isEmpty() && !tree.admits().test(tree.root());
    }

    @Override
    public boolean claim(HostState host, String instanceId) {
        HostTree tree = trees.of(host.index(), anchors);
        Optional<Candidate> first = candidatesOf(host.index()).stream()
                .filter(candidate -> candidate.takesFrom(tree.root()))
                .findFirst();
        first.filter(any -> holdsDevices()).ifPresent(candidate -> request.devices(devices(candidate)));
        return first.map(candidate -> placement.claim(host, instanceId, candidate))
                .orElse(false);
    }

    @Override
    public boolean keepWays(HostState host, Predicate<PciMapping> fits) {
        if (!holdsDevices()) {
            return fits.test(PciMapping.NONE);
        }
        List<Candidate> ways = byHost.computeIfAbsent(host.index(), any -> of(host, limit));
        if (ways.isEmpty()) {
            return fits.test(PciMapping.LACKING);
        }
        List<Candidate> fitting =
                ways.stream().filter(way -> fits.test(devices(way))).toList();
        byHost.put(host.index(), fitting);
        return !fitting.isEmpty();
    }

    private boolean holdsDevices() {
        return !request.pciRequests().isEmpty() && request.aliasRules().asksPlacement();
    }

    private PciMapping devices(Candidate candidate) {
        return DeviceGroups.mapping(candidate, request);
    }

    @Override
    public void unclaim(String instanceId) {
        placement.unclaim(instanceId);
    }

    @Override
    public Reason reason(HostState host) {
        List<Shortfall> shortfalls = shortfalls(host);
        return shortfalls.isEmpty()
                ? anchors.reason(host).or(() -> anchors.traitReason(host)).orElseGet(() -> Why.behindOthers(limit))
                : shortfalls.get(0).reason();
    }

    // Of what lies in the host's providers; what the host may not be asked at all comes apart.
    private List<Shortfall> shortfalls(HostState host) {
        HostTree tree = trees.of(host.index(), anchors);
        HostTree open = new HostTree(tree.own(), tree.sharing(), provider -> true);
        HostTree judged = tree.admits().test(tree.root()) ? tree : open;
        return CandidateSearch.of(judged, question, 1).isEmpty() ? Shortfall.of(judged, question) : List.of();
    }

    @Override
    public List<Change> obstacles(HostState host) {
        List<Change> obstacles = new ArrayList<>();
        for (Shortfall shortfall : shortfalls(host)) {
            obstacles.add(change(host, shortfall));
        }
        anchors.traitReason(host).ifPresent(reason -> obstacles.add(new Change.NotAsked(reason.asked())));
        obstacles.addAll(anchors.obstacles(host));
        return obstacles;
    }

    private Change change(HostState host, Shortfall shortfall) {
        Optional<String> option = shortfall.resourceClass().map(TreeQuery::ratioOption);
        if (option.isEmpty()
                || option.get().isEmpty()
                || trees.areShared(shortfall.resourceClass().orElseThrow())) {
            return shortfall.change();
        }
        String resourceClass = shortfall.resourceClass().orElseThrow();
        OptionalDouble ratio = trees.ratioFor(
                host.index(), resourceClass, question.main().amounts().getOrDefault(resourceClass, 0L));
        return ratio.isPresent() ? new Change.Ratio(option.get(), ratio.getAsDouble()) : shortfall.change();
    }

    private static String ratioOption(String resourceClass) {
        return switch (resourceClass) {
            case Host.VCPU -> "cpu_allocation_ratio";
            case Host.MEMORY_MB -> "ram_allocation_ratio";
            case Host.DISK_GB -> "disk_allocation_ratio";
            default -> "";
        };
    }
}
