package org.securecloudlab.scheduler.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Reason;
import org.securecloudlab.scheduler.explain.Why;

/** What the hosts themselves, the root providers, have of the four usual classes and what of it is taken. Hosts by their place in the cloud. */
public final class RootCapacity {
    /** How many classes these are; each is known by its place among them. */
    public static final int RESOURCES = 4;

    public static final int VCPU = 0;
    public static final int PCPU = 1;
    public static final int MEMORY_MB = 2;
    public static final int DISK_GB = 3;

    private static final List<String> NAMES = List.of(Host.VCPU, Host.PCPU, Host.MEMORY_MB, Host.DISK_GB);
    /** The options of nova.conf that multiply them; nothing multiplies PCPU. */
    private static final List<String> RATIOS =
            List.of("cpu_allocation_ratio", "", "ram_allocation_ratio", "disk_allocation_ratio");

    private final CapacityColumns vcpus;
    private final CapacityColumns pcpus;
    private final CapacityColumns ram;
    private final CapacityColumns disk;

    /** Of hosts on which so much is allocated. */
    public RootCapacity(List<Host> hosts, PlacementUsage usage) {
        long[] table = new long[hosts.size() * RESOURCES * CapacityColumns.CELL];
        vcpus = columns(hosts, usage.vcpus(), table, VCPU);
        pcpus = columns(hosts, usage.pcpus(), table, PCPU);
        ram = columns(hosts, usage.ramMiB(), table, MEMORY_MB);
        disk = columns(hosts, usage.diskGiB(), table, DISK_GB);
    }

    private static CapacityColumns columns(List<Host> hosts, long[] used, long[] table, int resource) {
        return new CapacityColumns(index -> hosts.get(index).inventory(NAMES.get(resource)), used, table, resource);
    }

    private CapacityColumns column(int resource) {
        return switch (resource) {
            case VCPU -> vcpus;
            case PCPU -> pcpus;
            case MEMORY_MB -> ram;
            default -> disk;
        };
    }

    /** The same columns by name. */
    public Stocks stocks() {
        Stocks stocks = new Stocks();
        for (int resource = 0; resource < RESOURCES; resource++) {
            stocks.add(NAMES.get(resource), column(resource));
        }
        return stocks;
    }

    /** What is asked of each class, in their order. */
    public static long[] amounts(ResourceRequest asked) {
        return new long[] {asked.vcpus(), asked.pcpus(), asked.ramMiB(), asked.diskGiB()};
    }

    /** What is left of a class. */
    public long room(int host, int resource) {
        return column(resource).room(host);
    }

    /** What is allocated of a class. */
    public long used(int host, int resource) {
        return column(resource).used(host);
    }

    /** What of a class may be allocated. */
    public long capacity(int host, int resource) {
        return column(resource).capacity(host);
    }

    /** What does not change about a host; equal for hosts that placement treats alike. */
    public List<List<Long>> inventories(int host) {
        return List.of(vcpus.inventory(host), pcpus.inventory(host), ram.inventory(host), disk.inventory(host));
    }

    /** Whether there is room for one instance more. */
    public boolean fits(int host, ResourceRequest asked) {
        return ram.fits(host, asked.ramMiB())
                && vcpus.fits(host, asked.vcpus())
                && disk.fits(host, asked.diskGiB())
                && pcpus.fits(host, asked.pcpus());
    }

    /** Whether there is so much left, in whatever units. */
    public boolean hasLeft(int host, ResourceRequest asked) {
        return ram.hasLeft(host, asked.ramMiB())
                && vcpus.hasLeft(host, asked.vcpus())
                && disk.hasLeft(host, asked.diskGiB())
                && pcpus.hasLeft(host, asked.pcpus());
    }

    /** Whether a host may hand out such amounts, whatever is left of it. */
    public boolean allowsUnits(int host, ResourceRequest asked) {
        long[] amounts = amounts(asked);
        return IntStream.range(0, RESOURCES)
                .allMatch(resource -> column(resource).allowsUnit(host, amounts[resource]));
    }

    /** An instance more. */
    public void take(int host, ResourceRequest resources) {
        vcpus.take(host, resources.vcpus());
        pcpus.take(host, resources.pcpus());
        ram.take(host, resources.ramMiB());
        disk.take(host, resources.diskGiB());
    }

    /** An instance less. */
    public void giveBack(int host, ResourceRequest resources) {
        vcpus.giveBack(host, resources.vcpus());
        pcpus.giveBack(host, resources.pcpus());
        ram.giveBack(host, resources.ramMiB());
        disk.giveBack(host, resources.diskGiB());
    }

    /** All that is in the way of a request. */
    public List<Change> obstacles(int host, ResourceRequest asked) {
        long[] amounts = amounts(asked);
        List<Change> obstacles = new ArrayList<>();
        for (int resource = 0; resource < RESOURCES; resource++) {
            CapacityColumns column = column(resource);
            double ratio = column.ratioFor(host, amounts[resource]);
            boolean isThere = !Double.isInfinite(ratio);
            if (isThere && !column.allowsUnit(host, amounts[resource])) {
                obstacles.add(new Change.OtherUnits(NAMES.get(resource)));
            } else if (!column.fits(host, amounts[resource])) {
                boolean isMultiplied = isThere && !RATIOS.get(resource).isEmpty();
                obstacles.add(
                        isMultiplied
                                ? new Change.Ratio(RATIOS.get(resource), ratio)
                                : new Change.Present(NAMES.get(resource)));
            }
        }
        return obstacles;
    }

    /** The first class that is short, in placement's order, as a reason. */
    public Reason shortage(int host, ResourceRequest asked) {
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
        return new Reason(Why.amount(resourceClass, asked), column.describe(host, resourceClass, asked));
    }
}
