package org.securecloudlab.scheduler.resource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.scheduler.resource.FurtherResources.Piece;

/**
 * What is allocated on each host and each other provider, by index and resource class, in placement's counting. What was reported counts; what was
 * not is the sum of what the instances hold.
 */
public final class PlacementUsage {
    /** The classes that hosts are searched by. */
    public static final Set<String> USUAL = Set.of(Host.VCPU, Host.PCPU, Host.MEMORY_MB, Host.DISK_GB);

    private final long[] vcpus;
    private final long[] pcpus;
    private final long[] ramMiB;
    private final long[] diskGiB;
    private final Map<String, long[]> others = new TreeMap<>();
    private final Map<String, long[]> ofProviders = new TreeMap<>();

    /** Nothing is allocated yet. */
    public PlacementUsage(Cloud cloud) {
        int hosts = cloud.hosts().size();
        vcpus = new long[hosts];
        pcpus = new long[hosts];
        ramMiB = new long[hosts];
        diskGiB = new long[hosts];
        Stocks.classes(cloud.hosts().stream().map(Host::inventories).toList(), USUAL.toArray(new String[0]))
                .forEach(each -> others.put(each, new long[hosts]));
        Stocks.classes(cloud.providers().stream()
                        .map(ResourceProvider::inventories)
                        .toList())
                .forEach(
                        each -> ofProviders.put(each, new long[cloud.providers().size()]));
    }

    /** One more allocation on a host. */
    public void add(int host, ResourceRequest held) {
        vcpus[host] += held.vcpus();
        pcpus[host] += held.pcpus();
        ramMiB[host] += held.ramMiB();
        diskGiB[host] += held.diskGiB();
        for (Piece piece : held.further().held()) {
            boolean onHost = piece.provider() == Piece.ROOT;
            long[] sums = (onHost ? others : ofProviders).get(piece.resourceClass());
            if (sums != null) {
                sums[onHost ? host : piece.provider()] += piece.amount();
            }
        }
    }

    /** Figures that were reported take the place of sums. */
    public void report(List<Host> hosts, List<ResourceProvider> providers) {
        for (int index = 0; index < hosts.size(); index++) {
            HostUsage reported = hosts.get(index).usage();
            vcpus[index] = reported.vcpus().orElse(vcpus[index]);
            pcpus[index] = reported.pcpus().orElse(pcpus[index]);
            ramMiB[index] = reported.ramMiB().orElse(ramMiB[index]);
            diskGiB[index] = reported.diskGiB().orElse(diskGiB[index]);
            report(others, reported.others(), index);
        }
        for (int place = 0; place < providers.size(); place++) {
            report(ofProviders, providers.get(place).used(), place);
        }
    }

    private static void report(Map<String, long[]> sums, Map<String, Long> reported, int place) {
        reported.forEach((each, amount) -> {
            long[] column = sums.get(each);
            if (column != null) {
                column[place] = amount;
            }
        });
    }

    /** VCPU by host. */
    public long[] vcpus() {
        return vcpus;
    }

    /** PCPU by host. */
    public long[] pcpus() {
        return pcpus;
    }

    /** MEMORY_MB by host. */
    public long[] ramMiB() {
        return ramMiB;
    }

    /** DISK_GB by host. */
    public long[] diskGiB() {
        return diskGiB;
    }

    /** Other classes that a host has. */
    public Set<String> otherClasses() {
        return others.keySet();
    }

    /** What is used of another class, by host. */
    public long[] other(String resourceClass) {
        return others.getOrDefault(resourceClass, new long[0]);
    }

    /** What is used of a class of other providers, by place. */
    public long[] ofProviders(String resourceClass) {
        return ofProviders.getOrDefault(resourceClass, new long[0]);
    }
}
