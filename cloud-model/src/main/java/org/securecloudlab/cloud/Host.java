package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A compute host. One service host may carry several hypervisor nodes (Ironic), so a host is identified by both names.
 *
 * @param name the service host name: services, aggregates and zones speak of it
 * @param node the hypervisor host name: hypervisors, placement and current server lists speak of it
 * @param uuid the compute node's, which is also its root resource provider's
 * @param hostIp the hypervisor's own address
 * @param hypervisor type, version, kernel
 * @param cpu what the processor is and can do
 * @param inventories placement's inventory by resource class ({@code VCPU}, {@code PCPU}, {@code MEMORY_MB}, {@code DISK_GB}, custom)
 * @param usage what the source reported as used; absent figures are empty
 * @param traits placement's traits
 * @param numaCells host NUMA topology; empty when unknown
 * @param pciDevices pools of assignable PCI devices
 * @param service state of the nova-compute service
 * @param rack where it stands, when known; a failure domain
 * @param randomSources names of {@link RandomSource}s that this host can read
 */
public record Host(
        String name,
        String node,
        Optional<String> uuid,
        Optional<String> hostIp,
        Hypervisor hypervisor,
        Cpu cpu,
        SortedMap<String, Inventory> inventories,
        HostUsage usage,
        SortedSet<String> traits,
        List<NumaCell> numaCells,
        List<PciPool> pciDevices,
        ServiceState service,
        Optional<String> rack,
        SortedSet<String> randomSources) {

    public static final String VCPU = "VCPU";
    public static final String PCPU = "PCPU";
    public static final String MEMORY_MB = "MEMORY_MB";
    public static final String DISK_GB = "DISK_GB";

    public Host {
        inventories = Sorted.map(inventories);
        traits = Sorted.set(traits);
        numaCells = List.copyOf(numaCells);
        pciDevices = List.copyOf(pciDevices);
        randomSources = Sorted.set(randomSources);
    }

    /** {@code name}, or {@code name/node} where the node name differs, as nova's logs write it. */
    public String key() {
        return name.equals(node) ? name : name + "/" + node;
    }

    /** A host like this one under another name: another compute node, of which nobody has said where it stands. */
    public Host like(String otherName) {
        return new Host(
                otherName,
                otherName,
                Optional.empty(),
                Optional.empty(),
                hypervisor,
                cpu,
                inventories,
                usage,
                traits,
                numaCells,
                pciDevices,
                service,
                Optional.empty(),
                randomSources);
    }

    /** The same host with other inventories. */
    public Host withInventories(SortedMap<String, Inventory> other) {
        return with(other, usage, numaCells, pciDevices, service);
    }

    /** The same host with other figures of what is used. */
    public Host withUsage(HostUsage other) {
        return with(inventories, other, numaCells, pciDevices, service);
    }

    /** The same host with other NUMA cells and PCI devices. */
    public Host withDevices(List<NumaCell> cells, List<PciPool> devices) {
        return with(inventories, usage, cells, devices, service);
    }

    /** The same host with its service in another state. */
    public Host withService(ServiceState other) {
        return with(inventories, usage, numaCells, pciDevices, other);
    }

    private Host with(
            SortedMap<String, Inventory> offered,
            HostUsage used,
            List<NumaCell> cells,
            List<PciPool> devices,
            ServiceState state) {
        return new Host(
                name,
                node,
                uuid,
                hostIp,
                hypervisor,
                cpu,
                offered,
                used,
                traits,
                cells,
                devices,
                state,
                rack,
                randomSources);
    }

    /** The inventory of a resource class, or an empty one when the host does not offer it. */
    public Inventory inventory(String resourceClass) {
        return inventories.getOrDefault(resourceClass, Inventory.NONE);
    }
}
