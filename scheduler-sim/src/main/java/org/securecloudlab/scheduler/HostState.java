package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scheduler.pci.PciPools;
import org.securecloudlab.scheduler.pci.PciRequest;

/** A host as nova's scheduler sees it (nova/scheduler/host_manager.py, HostState). Filters and weighers read it. */
public final class HostState {
    private final int index;
    private final HostFacts facts;
    private final List<HostAggregate> aggregates;
    private final List<String> instances;

    private ServiceRecord service;
    private long freeRamMiB;
    private long freeDiskMiB;
    private long vcpusUsed;
    private int numInstances;
    private int numIoOps;
    private int failedBuilds;
    private PciPools pci;

    /**
     * A host at the beginning.
     *
     * @param index its place among the hosts of the scheduler
     * @param instances ids of the instances on it, in order of arrival
     * @param pci its free PCI devices
     */
    public HostState(
            int index,
            HostFacts facts,
            List<HostAggregate> aggregates,
            ServiceRecord service,
            HostCounters counters,
            List<String> instances,
            PciPools pci) {
        this.index = index;
        this.facts = facts;
        this.aggregates = aggregates;
        this.service = service;
        this.instances = new ArrayList<>(instances);
        this.pci = pci;
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
        return facts.key();
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
        return pci;
    }

    public HostCounters counters() {
        return new HostCounters(freeRamMiB, freeDiskMiB, vcpusUsed, numInstances, numIoOps, failedBuilds);
    }

    /**
     * nova's consume_from_request: swap is not counted. When a PCI device cannot be taken, nova swallows the error, and the I/O
     * operation is not counted either.
     */
    void consume(Flavor flavor, List<PciRequest> pciRequests) {
        take(flavor, 1);
        if (pci.take(pciRequests)) {
            numIoOps++;
        }
    }

    /** What consume took, except for the I/O operation and the PCI devices. */
    void giveBack(Flavor flavor) {
        take(flavor, -1);
    }

    /** An instance has been built or given up: it no longer loads the host's disk and network. */
    void endIoOperation() {
        numIoOps = Math.max(0, numIoOps - 1);
    }

    Snapshot snapshot() {
        return new Snapshot(counters(), pci.copy());
    }

    void restore(Snapshot before) {
        setCounters(before.counters());
        pci = before.pci();
    }

    /** What a request may change. */
    record Snapshot(HostCounters counters, PciPools pci) {}

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
        instances.remove(instanceId);
    }

    @Override
    public String toString() {
        return key();
    }
}
