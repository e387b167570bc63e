package org.securecloudlab.scheduler.pci;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.PciPool;

/** A pool with what is free of it. */
final class Pool {
    private static final Set<String> OWN_KEYS = Set.of("vendor_id", "product_id", "numa_node", "count");

    private final PciPool facts;
    private final SortedMap<String, String> properties;
    private int count;

    Pool(PciPool facts) {
        this.facts = facts;
        this.count = facts.count();
        this.properties = new TreeMap<>(facts.tags());
        properties.keySet().removeAll(OWN_KEYS);
        properties.put("vendor_id", facts.vendorId());
        properties.put("product_id", facts.productId());
    }

    private Pool(Pool other) {
        this.facts = other.facts;
        this.count = other.count;
        this.properties = other.properties;
    }

    Pool copy() {
        return new Pool(this);
    }

    PciPool facts() {
        return facts;
    }

    SortedMap<String, String> properties() {
        return properties;
    }

    OptionalInt numaNode() {
        return facts.numaNode();
    }

    int count() {
        return count;
    }

    void take(int devices) {
        count -= devices;
    }

    /** The UUID of the resource provider that holds its devices; empty where placement does not. */
    String provider() {
        return properties.getOrDefault(PciPool.PROVIDER, "");
    }

    boolean isType(String type) {
        return type.equals(properties.get(PciRequest.DEVICE_TYPE));
    }

    static long sum(List<Pool> pools) {
        return pools.stream().mapToLong(Pool::count).sum();
    }
}
