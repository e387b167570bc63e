package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scheduler.placement.Candidate;
import org.securecloudlab.scheduler.resource.PlacementUsage;
import org.securecloudlab.scheduler.resource.ProviderLinks;
import org.securecloudlab.scheduler.resource.ResourceRequest;
import org.securecloudlab.scheduler.resource.RootCapacity;

/**
 * Placement over the hosts of a cloud: capacity, traits, and nova's pre-filters for disabled computes and availability zones. What asks for
 * more than the usual classes of a host's root provider is {@link TreeQuery}'s.
 *
 * <p>Assumption: placement names candidates in the cloud's host order; its own order is not defined.
 */
final class CapacityPlacement implements PlacementService {
    private final HostTable hosts;
    private final List<Host> model;
    private final List<HostAggregate> aggregates;
    private final ProviderTrees trees;
    private final RootCapacity roots;
    private final InstanceHolds holds;
    private final int[] instances;

    CapacityPlacement(HostTable hosts, Cloud cloud, ProviderLinks links, PlacementUsage usage) {
        this.hosts = hosts;
        this.holds = hosts.holds();
        this.model = cloud.hosts();
        this.aggregates = cloud.aggregates().stream().map(HostAggregate::of).toList();
        this.roots = new RootCapacity(model, usage);
        this.trees = new ProviderTrees(hosts, cloud, links, roots.stocks(), usage);
        this.instances = new int[model.size()];
    }

    /** Notes what an instance that is already there holds; its host's usage contains it. */
    void adopt(String instanceId, int host, ResourceRequest resources) {
        instances[host]++;
        holds.claim(instanceId, host, resources);
    }

    @Override
    public Query ask(RequestContext request) {
        CapacityQuery plain = new CapacityQuery(this, hosts, request);
        return trees.areAsked(plain.ofRequest()) ? new TreeQuery(this, trees, hosts, plain, request) : plain;
    }

    /** Whether the usual classes of the hosts' root providers are all that a request asks. */
    boolean isPlain(RequestContext request) {
        return !trees.areAsked(CapacityQuery.asked(request));
    }

    /** Takes a claim back that is not settled. */
    void unclaim(String instanceId) {
        holds.unclaim(instanceId).ifPresent(this::giveBack);
    }

    /** What was held is free again. */
    void giveBack(Hold hold) {
        ResourceRequest resources = hold.resources();
        instances[hold.host()]--;
        roots.giveBack(hold.host(), resources);
        trees.giveBack(hold.host(), resources.further().held());
    }

    /** What placement knows about a host and does not change; equal for hosts that it treats alike. */
    Object provider(int host) {
        return List.of(roots.inventories(host), model.get(host).traits());
    }

    boolean hasTraits(int host, ResourceRequest asked) {
        if (asked.required().isEmpty() && asked.forbidden().isEmpty()) {
            return true;
        }
        Set<String> traits = model.get(host).traits();
        return traits.containsAll(asked.required())
                && asked.forbidden().stream().noneMatch(traits::contains);
    }

    boolean claim(HostState host, String instanceId, ResourceRequest asked) {
        int index = host.index();
        if (!roots.fits(index, asked)) {
            return false;
        }
        roots.take(index, asked);
        adopt(instanceId, index, asked);
        return true;
    }

    /** Takes a candidate; false when it does not fit any more. */
    boolean claim(HostState host, String instanceId, Candidate candidate) {
        if (!candidate.fitsNow()) {
            return false;
        }
        adopt(instanceId, host.index(), trees.take(candidate));
        return true;
    }

    /** The usual classes of the hosts themselves. */
    RootCapacity roots() {
        return roots;
    }

    /** All aggregates of the cloud, those without hosts too. */
    List<HostAggregate> aggregates() {
        return aggregates;
    }

    boolean everyHostHas(String trait) {
        return model.stream().allMatch(host -> host.traits().contains(trait));
    }

    /** The traits of a host's root provider. */
    SortedSet<String> traits(int host) {
        return model.get(host).traits();
    }

    @Override
    public HostLoad load(HostState host) {
        int index = host.index();
        return new HostLoad(
                host.key(),
                roots.used(index, RootCapacity.VCPU),
                roots.capacity(index, RootCapacity.VCPU),
                roots.used(index, RootCapacity.MEMORY_MB),
                roots.capacity(index, RootCapacity.MEMORY_MB),
                roots.used(index, RootCapacity.DISK_GB),
                roots.capacity(index, RootCapacity.DISK_GB),
                instances[index]);
    }
}
