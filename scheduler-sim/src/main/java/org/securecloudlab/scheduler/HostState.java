package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scheduler.host.HostCounters;
import org.securecloudlab.scheduler.host.HostFacts;
import org.securecloudlab.scheduler.host.ServiceRecord;
import org.securecloudlab.scheduler.numa.HostTopology;
import org.securecloudlab.scheduler.numa.NumaLimits;
import org.securecloudlab.scheduler.pci.PciPools;

/** A host as nova's scheduler sees it (nova/scheduler/host_manager.py, HostState). Filters and weighers read it. */
public final class HostState {
    private final int index;
    private final HostFacts facts;
    private final String key;
    private final List<HostAggregate> aggregates;
    private final List<String> instances;

    /** vCPUs after the allocation ratio. */
    private final double vcpuCapacity;

    private ServiceRecord service;
    private long freeRamMiB;
    private long freeDiskMiB;
    private long vcpusUsed;
    private int numInstances;
    private int numIoOps;
    private int failedBuilds;

    // Most hosts have no devices, and most requests ask for neither cells nor devices: then the hardware need not be
    // fetched.
    private final HostHardware hardware;
    private final boolean hasDevices;
    private boolean isHardwareUsed;

    /**
     * A host at the beginning.
     *
     * @param index its place among the hosts of the scheduler
     * @param instances ids of the instances on it, in order of arrival
     * @param pci its free PCI devices
     * @param numa its NUMA cells and what is used of them
     */
    public HostState(
            int index,
            HostFacts facts,
            List<HostAggregate> aggregates,
            ServiceRecord service,
            HostCounters counters,
            List<String> instances,
            PciPools pci,
            HostTopology numa) {
        this.index = index;
        this.facts = facts;
        this.key = facts.key();
        this.aggregates = aggregates;
        this.service = service;
        this.instances = new ArrayList<>(instances);
        this.hardware = new HostHardware(pci, numa);
        this.hasDevices = pci.free() > 0;
        this.vcpuCapacity = facts.vcpus() * facts.cpuAllocationRatio();
        setCounters(counters);
    }

    public int index() {
        return index;
    }

    /** The service host name. */
    public String name() {
        return facts.name();
    }

    /** {@code name}, or {@code name/node} where the node name differs. */
    public String key() {
        return key;
    }

    public HostFacts facts() {
        return facts;
    }

    /** The aggregates that its service host is in, in the cloud's order. */
    public List<HostAggregate> aggregates() {
        return aggregates;
    }

    public ServiceRecord service() {
        return service;
    }

    public long freeRamMiB() {
        return freeRamMiB;
    }

    public long freeDiskMiB() {
        return freeDiskMiB;
    }

    public long vcpusUsed() {
        return vcpusUsed;
    }

    /** vCPUs that are left after the allocation ratio; it need not be a whole number. */
    public double freeVcpus() {
        return vcpuCapacity - vcpusUsed;
    }

    public int numInstances() {
        return numInstances;
    }

    public int numIoOps() {
        return numIoOps;
    }

    public int failedBuilds() {
        return failedBuilds;
    }

    /** Ids of the instances on it, in order of arrival; a live view. */
    public List<String> instances() {
        return Collections.unmodifiableList(instances);
    }

    /** Its free PCI devices. */
    public PciPools pci() {
        return hardware.pci();
    }

    /** Free PCI devices of all kinds. */
    public int freePciDevices() {
        return hasDevices ? hardware.pci().free() : 0;
    }

    /** Its NUMA cells and what is used of them. */
    public HostTopology numa() {
        return hardware.numa();
    }

    /** A filter found room in its NUMA cells within these limits; they hold when it is consumed from. */
    public void limitNuma(NumaLimits limits) {
        hardware.limit(limits);
    }

    public HostCounters counters() {
        return new HostCounters(freeRamMiB, freeDiskMiB, vcpusUsed, numInstances, numIoOps, failedBuilds);
    }

    /**
     * nova's consume_from_request: swap is not counted. When CPUs cannot be pinned or a PCI device cannot be taken, nova swallows the
     * error, and the I/O operation is not counted either. The request remembers how it was fitted, for its next instance.
     */
    void consume(RequestContext request) {
        take(request.spec().flavor(), 1);
        boolean isAsked = HostHardware.isAsked(request);
        isHardwareUsed |= isAsked;
        if (!isAsked || hardware.take(request)) {
            numIoOps++;
        }
    }

    /** What consume took, except for the I/O operation. */
    void giveBack(String instanceId, Flavor flavor) {
        take(flavor, -1);
        if (isHardwareUsed) {
            hardware.giveBack(instanceId);
        }
    }

    /** An instance has been built or given up: it no longer loads the host's disk and network. */
    void endIoOperation() {
        numIoOps = Math.max(0, numIoOps - 1);
    }

    /** As it is before a request consumes. */
    Snapshot before(RequestContext request) {
        return new Snapshot(
                counters(), HostHardware.isAsked(request) ? Optional.of(hardware.snapshot()) : Optional.empty());
    }

    /** An instance of the request that this undoes holds nothing. */
    void restore(Snapshot before, String instanceId) {
        setCounters(before.counters());
        before.hardware().ifPresent(earlier -> hardware.restore(earlier, instanceId));
    }

    /** What a request may change; of the hardware only where it asks for some. */
    record Snapshot(HostCounters counters, Optional<HostHardware.Snapshot> hardware) {}

    private void take(Flavor flavor, int sign) {
        freeRamMiB -= sign * flavor.ramMiB();
        freeDiskMiB -= sign * (flavor.rootGiB() + flavor.ephemeralGiB()) * 1024;
        vcpusUsed += (long) sign * flavor.vcpus();
        numInstances += sign;
    }

    private void setCounters(HostCounters counters) {
        freeRamMiB = counters.freeRamMiB();
        freeDiskMiB = counters.freeDiskMiB();
        vcpusUsed = counters.vcpusUsed();
        numInstances = counters.numInstances();
        numIoOps = counters.numIoOps();
        failedBuilds = counters.failedBuilds();
    }

    void service(ServiceRecord changed) {
        service = changed;
    }

    void add(String instanceId) {
        instances.add(instanceId);
    }

    void remove(String instanceId) {
        int place = placeOf(instanceId);
        if (place >= 0) {
            instances.remove(place);
        }
    }

    // Most often it is the very same object, and then no text has to be fetched to be compared.
    @SuppressWarnings("ReferenceEquality")
    private int placeOf(String instanceId) {
        for (int place = 0; place < instances.size(); place++) {
            if (instances.get(place) == instanceId) {
                return place;
            }
        }
        return instances.indexOf(instanceId);
    }

    @Override
    public String toString() {
        return key();
    }
}
