package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.scheduler.placement.Candidate;

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
    private final CapacityColumns vcpus;
    private final CapacityColumns pcpus;
    private final CapacityColumns ram;
    private final CapacityColumns disk;
    private final InstanceHolds holds;
    private final int[] instances;

    CapacityPlacement(HostTable hosts, Cloud cloud, ProviderLinks links, PlacementUsage usage) {
        this.hosts = hosts;
        this.holds = hosts.holds();
        this.model = cloud.hosts();
        this.aggregates = cloud.aggregates().stream().map(HostAggregate::of).toList();
        long[] table = new long[model.size() * RESOURCES * CapacityColumns.CELL];
        this.vcpus = new CapacityColumns(inventory(Host.VCPU), usage.vcpus, table, 0);
        this.pcpus = new CapacityColumns(inventory(Host.PCPU), usage.pcpus, table, 1);
        this.ram = new CapacityColumns(inventory(Host.MEMORY_MB), usage.ramMiB, table, 2);
        this.disk = new CapacityColumns(inventory(Host.DISK_GB), usage.diskGiB, table, 3);
        Stocks roots = new Stocks();
        for (int resource = 0; resource < RESOURCES; resource++) {
            roots.add(NAMES.get(resource), column(resource));
        }
        this.trees = new ProviderTrees(hosts, cloud, links, roots, usage);
        this.instances = new int[model.size()];
    }

    private IntFunction<Inventory> inventory(String resourceClass) {
        return index -> model.get(index).inventory(resourceClass);
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
    void giveBack(InstanceHolds.Hold hold) {
        ResourceRequest resources = hold.resources();
        instances[hold.host()]--;
        vcpus.giveBack(hold.host(), resources.vcpus());
        pcpus.giveBack(hold.host(), resources.pcpus());
        ram.giveBack(hold.host(), resources.ramMiB());
        disk.giveBack(hold.host(), resources.diskGiB());
        trees.giveBack(hold.host(), resources.further().held());
    }

    boolean hasRoom(int host, ResourceRequest asked) {
        return ram.fits(host, asked.ramMiB())
                && vcpus.fits(host, asked.vcpus())
                && disk.fits(host, asked.diskGiB())
                && pcpus.fits(host, asked.pcpus());
    }

    /** Resource classes, as {@link #room} counts them: VCPU, PCPU, MEMORY_MB, DISK_GB. */
    static final int RESOURCES = 4;

    /** What is left of a resource. */
    long room(int host, int resource) {
        return column(resource).room(host);
    }

    private CapacityColumns column(int resource) {
        return switch (resource) {
            case 0 -> vcpus;
            case 1 -> pcpus;
            case 2 -> ram;
            default -> disk;
        };
    }

    /** What a request asks of each resource, in the order of {@link #room}. */
    static long[] rooms(ResourceRequest asked) {
        return new long[] {asked.vcpus(), asked.pcpus(), asked.ramMiB(), asked.diskGiB()};
    }

    /** Whether a host may hand out such amounts, whatever is left of it. */
    boolean allowsUnits(int host, ResourceRequest asked) {
        long[] rooms = rooms(asked);
        return IntStream.range(0, RESOURCES)
                .allMatch(resource -> column(resource).allowsUnit(host, rooms[resource]));
    }

    /** What placement knows about a host and does not change; equal for hosts that it treats alike. */
    Object provider(int host) {
        return List.of(
                vcpus.inventory(host),
                pcpus.inventory(host),
                ram.inventory(host),
                disk.inventory(host),
                model.get(host).traits());
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
        if (!hasRoom(index, asked)) {
            return false;
        }
        vcpus.take(index, asked.vcpus());
        pcpus.take(index, asked.pcpus());
        ram.take(index, asked.ramMiB());
        disk.take(index, asked.diskGiB());
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

    /** What of a host's room is in the way of a request. */
    List<Obstacle> obstacles(int host, ResourceRequest asked) {
        long[] rooms = rooms(asked);
        List<Obstacle> obstacles = new ArrayList<>();
        for (int resource = 0; resource < RESOURCES; resource++) {
            CapacityColumns column = column(resource);
            boolean isThere = !Double.isInfinite(column.ratioFor(host, rooms[resource]));
            if (isThere && !column.allowsUnit(host, rooms[resource])) {
                obstacles.add(Obstacle.of("the units of " + NAMES.get(resource) + " were other ones"));
            } else if (!column.fits(host, rooms[resource])) {
                double ratio = column.ratioFor(host, rooms[resource]);
                obstacles.add(
                        resource == 1 || Double.isInfinite(ratio)
                                ? Obstacle.of(NAMES.get(resource) + " were there")
                                : new Obstacle(RATIOS.get(resource), OptionalDouble.of(ratio)));
            }
        }
        return obstacles;
    }

    private static final List<String> NAMES = List.of(Host.VCPU, Host.PCPU, Host.MEMORY_MB, Host.DISK_GB);
    private static final List<String> RATIOS =
            List.of("cpu_allocation_ratio", "", "ram_allocation_ratio", "disk_allocation_ratio");

    /** The first resource class that is short, as a reason. */
    Reason shortage(int host, ResourceRequest asked) {
        if (!vcpus.fits(host, asked.vcpus())) {
            return shortage(vcpus, host, Host.VCPU, asked.vcpus());
        }
        if (!ram.fits(host, asked.ramMiB())) {
            return shortage(ram, host, Host.MEMORY_MB, asked.ramMiB());
        }
        if (!disk.fits(host, asked.diskGiB())) {
            return shortage(disk, host, Host.DISK_GB, asked.diskGiB());
        }
        return shortage(pcpus, host, Host.PCPU, asked.pcpus());
    }

    private static Reason shortage(CapacityColumns column, int host, String resourceClass, long asked) {
        return new Reason(resourceClass + " " + asked, column.describe(host, resourceClass, asked));
    }

    @Override
    public HostLoad load(HostState host) {
        int index = host.index();
        return new HostLoad(
                host.key(),
                vcpus.used(index),
                vcpus.capacity(index),
                ram.used(index),
                ram.capacity(index),
                disk.used(index),
                disk.capacity(index),
                instances[index]);
    }

    String traitsOf(int host) {
        Set<String> traits = model.get(host).traits();
        return traits.isEmpty() ? "no traits" : String.join(", ", traits);
    }
}
