package org.securecloudlab.cloud.validation;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.NumaCell;
import org.securecloudlab.cloud.PciPool;
import org.securecloudlab.cloud.RandomSource;
import org.securecloudlab.cloud.ResourceProvider;

/** Hosts and their numbers. */
final class HostChecks {
    private final Findings findings;
    private final Set<String> sources;
    private final Set<String> providers;

    private HostChecks(Findings findings, Set<String> sources, Set<String> providers) {
        this.findings = findings;
        this.sources = sources;
        this.providers = providers;
    }

    static void check(Cloud cloud, Findings findings) {
        Set<String> sources =
                cloud.randomSources().stream().map(RandomSource::name).collect(Collectors.toSet());
        Set<String> providers =
                cloud.providers().stream().map(ResourceProvider::uuid).collect(Collectors.toSet());
        HostChecks checks = new HostChecks(findings, sources, providers);
        cloud.hosts().forEach(checks::host);
    }

    private void host(Host host) {
        String path = "hosts[" + host.key() + "]";
        if (host.name().isBlank()) {
            findings.add(path + ".name", "an empty name", "a name");
        }
        if (host.inventories().isEmpty()) {
            findings.add(path + ".inventories", "none", "an inventory, at least of VCPU or PCPU and MEMORY_MB");
        }
        for (Map.Entry<String, Inventory> each : host.inventories().entrySet()) {
            InventoryCheck.check(path + ".inventories." + each.getKey(), each.getValue(), findings);
        }
        usage(path + ".usage", host);
        cpu(path + ".cpu", host.cpu());
        for (NumaCell cell : host.numaCells()) {
            numa(path + ".numaCells[" + cell.id() + "]", cell);
        }
        for (PciPool pool : host.pciDevices()) {
            pool(path + ".pciDevices[" + pool.vendorId() + ":" + pool.productId() + "]", pool);
        }
        for (String source : host.randomSources()) {
            if (!sources.contains(source)) {
                findings.add(path + ".randomSources", source, "the name of a random source of this cloud");
            }
        }
    }

    private void pool(String path, PciPool pool) {
        findings.atLeast(path + ".count", 0, pool.count());
        String provider = pool.tags().get(PciPool.PROVIDER);
        if (provider != null && !providers.contains(provider)) {
            findings.add(path + ".tags." + PciPool.PROVIDER, provider, "the UUID of a resource provider of this cloud");
        }
    }

    private void cpu(String path, Cpu cpu) {
        findings.atLeast(path + ".sockets", 0, cpu.sockets());
        findings.atLeast(path + ".cores", 0, cpu.cores());
        findings.atLeast(path + ".threads", 0, cpu.threads());
    }

    private void numa(String path, NumaCell cell) {
        findings.atLeast(path + ".memoryMiB", 0, cell.memoryMiB());
        for (NumaCell.Pages pages : cell.pages()) {
            findings.atLeast(path + ".pages[" + pages.sizeKiB() + "].sizeKiB", 1, pages.sizeKiB());
            findings.atLeast(path + ".pages[" + pages.sizeKiB() + "].total", 0, pages.total());
        }
    }

    /** Up to compute API 2.87 nova counts pinned CPUs among the used VCPU, so both capacities bound them. */
    private void usage(String path, Host host) {
        HostUsage usage = host.usage();
        long cpus =
                host.inventory(Host.VCPU).capacity() + host.inventory(Host.PCPU).capacity();
        used(path + ".vcpus", usage.vcpus(), cpus);
        used(path + ".pcpus", usage.pcpus(), host.inventory(Host.PCPU).capacity());
        used(path + ".ramMiB", usage.ramMiB(), host.inventory(Host.MEMORY_MB).capacity());
        used(path + ".diskGiB", usage.diskGiB(), host.inventory(Host.DISK_GB).capacity());
    }

    private void used(String path, OptionalLong used, long capacity) {
        if (used.isEmpty()) {
            return;
        }
        findings.atLeast(path, 0, used.getAsLong());
        if (used.getAsLong() > capacity) {
            findings.warn(path, used.getAsLong() + " of " + capacity, "no more used than the capacity");
        }
    }
}
