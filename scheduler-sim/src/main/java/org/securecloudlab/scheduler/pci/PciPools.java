package org.securecloudlab.scheduler.pci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.securecloudlab.cloud.PciPool;

/** The free devices of a host, pool by pool (nova/pci/stats.py, PciDeviceStats). Pools that become empty vanish. */
public final class PciPools {
    private static final String PHYSICAL_FUNCTION = "type-PF";
    private static final String VDPA = "vdpa";
    private static final String REMOTE_MANAGED = "remote_managed";

    private final List<Pool> pools;

    private static final class Pool {
        private final PciPool facts;
        private final Map<String, String> properties;
        private int count;

        Pool(PciPool facts, int count) {
            this.facts = facts;
            this.count = count;
            this.properties = new TreeMap<>(facts.tags());
            properties.put("vendor_id", facts.vendorId());
            properties.put("product_id", facts.productId());
        }

        private Pool(Pool other) {
            this.facts = other.facts;
            this.count = other.count;
            this.properties = other.properties;
        }

        boolean isType(String type) {
            return type.equals(properties.get(PciRequest.DEVICE_TYPE));
        }
    }

    /**
     * What is left of a pool.
     *
     * @param vendorId four hexadecimal digits
     * @param productId four hexadecimal digits
     * @param numaNode the cell it hangs on
     * @param count free devices
     */
    public record Free(String vendorId, String productId, OptionalInt numaNode, int count) {}

    /** Pools with few properties come first, as nova sorts them. */
    public PciPools(List<PciPool> pools) {
        this.pools = new ArrayList<>(pools.stream()
                .sorted(Comparator.comparingInt(pool -> pool.tags().size()))
                .map(pool -> new Pool(pool, pool.count()))
                .toList());
    }

    private PciPools(PciPools other) {
        this.pools = new ArrayList<>(other.pools.stream().map(Pool::new).toList());
    }

    /** An independent copy. */
    public PciPools copy() {
        return pools.isEmpty() ? this : new PciPools(this);
    }

    /** Free devices of all pools. */
    public int free() {
        int sum = 0;
        for (Pool pool : pools) {
            sum += pool.count;
        }
        return sum;
    }

    /** Pool by pool. */
    public List<Free> list() {
        return pools.stream()
                .map(pool -> new Free(pool.facts.vendorId(), pool.facts.productId(), pool.facts.numaNode(), pool.count))
                .toList();
    }

    /** Whether the requests can be taken one after the other. */
    public boolean supports(List<PciRequest> requests) {
        return copy().take(requests);
    }

    /** Takes the requests one after the other; false at the first that finds too few, and those before it stay taken. */
    public boolean take(List<PciRequest> requests) {
        return requests.stream().allMatch(this::take);
    }

    private boolean take(PciRequest request) {
        List<Pool> fitting = fitting(request);
        if (fitting.isEmpty() || fitting.stream().mapToInt(pool -> pool.count).sum() < request.count()) {
            return false;
        }
        int wanted = request.count();
        for (Pool pool : fitting) {
            if (pool.count > wanted) {
                pool.count -= wanted;
                return true;
            }
            wanted -= pool.count;
            pools.remove(pool);
            if (wanted == 0) {
                return true;
            }
        }
        return true;
    }

    private List<Pool> fitting(PciRequest request) {
        return pools.stream()
                .filter(pool -> request.accepts(pool.properties))
                .filter(pool -> request.wants(PHYSICAL_FUNCTION) || !pool.isType(PHYSICAL_FUNCTION))
                .filter(pool -> request.wants(VDPA) || !pool.isType(VDPA))
                .filter(pool ->
                        request.wantsRemoteManaged() || !"true".equalsIgnoreCase(pool.properties.get(REMOTE_MANAGED)))
                .toList();
    }
}
