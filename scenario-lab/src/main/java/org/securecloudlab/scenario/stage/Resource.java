package org.securecloudlab.scenario.stage;

import java.util.function.ToLongFunction;
import org.securecloudlab.scheduler.HostLoad;

/** What a host is filled with, as placement counts it: after reservation and overcommit ratio. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are method references without state
enum Resource {
    VCPU("vcpu", HostLoad::vcpusUsed, HostLoad::vcpuCapacity),
    RAM("ram", HostLoad::ramMiBUsed, HostLoad::ramMiBCapacity),
    DISK("disk", HostLoad::diskGiBUsed, HostLoad::diskGiBCapacity);

    private final String label;
    private final ToLongFunction<HostLoad> used;
    private final ToLongFunction<HostLoad> capacity;

    Resource(String label, ToLongFunction<HostLoad> used, ToLongFunction<HostLoad> capacity) {
        this.label = label;
        this.used = used;
        this.capacity = capacity;
    }

    /** As figures name it. */
    String label() {
        return label;
    }

    long used(HostLoad load) {
        return used.applyAsLong(load);
    }

    long capacity(HostLoad load) {
        return capacity.applyAsLong(load);
    }
}
