package org.securecloudlab.scheduler.pci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.securecloudlab.cloud.PciPool;
import org.securecloudlab.scheduler.image.PythonFlag;
import org.securecloudlab.scheduler.numa.PciCells;

/** The free devices of a host, pool by pool (nova/pci/stats.py, PciDeviceStats). Pools that become empty vanish. */
public final class PciPools {
    private static final String PHYSICAL_FUNCTION = "type-PF";
    private static final String VDPA = "vdpa";
    private static final String REMOTE_MANAGED = "remote_managed";

    private static final Comparator<Pool> BY_PROPERTIES =
            Comparator.comparingInt(pool -> pool.properties().size());

    private final List<Pool> pools;

    /**
     * What is left of a pool.
     *
     * @param vendorId four hexadecimal digits
     * @param productId four hexadecimal digits
     * @param numaNode the cell it hangs on
     * @param count free devices
     */
    public record Free(String vendorId, String productId, OptionalInt numaNode, int count) {}

    /** Devices that were taken from a pool. */
    public record Taken(PciPool from, int count) {}

    /** Pools with few properties come first, as nova sorts them. */
    public PciPools(List<PciPool> pools) {
        this.pools = new ArrayList<>(
                pools.stream().map(Pool::new).sorted(BY_PROPERTIES).toList());
    }

    private PciPools(PciPools other) {
        this.pools = new ArrayList<>(other.pools.stream().map(Pool::copy).toList());
    }

    /** An independent copy. */
    public PciPools copy() {
        return pools.isEmpty() ? this : new PciPools(this);
    }

    /** Free devices of all pools. */
    public int free() {
        if (pools.isEmpty()) {
            return 0;
        }
        int sum = 0;
        for (Pool pool : pools) {
            sum += pool.count();
        }
        return sum;
    }

    /** What an earlier copy has more than this, pool by pool. */
    public List<Taken> takenSince(PciPools earlier) {
        List<Taken> taken = new ArrayList<>();
        for (Pool pool : earlier.pools) {
            int left = pools.stream()
                    .filter(now -> now.facts().equals(pool.facts()))
                    .mapToInt(Pool::count)
                    .sum();
            if (left < pool.count()) {
                taken.add(new Taken(pool.facts(), pool.count() - left));
            }
        }
        return taken;
    }

    /** Devices are free again; a pool that had vanished comes last among those with as many properties (stats.py, add_device). */
    public void giveBack(List<Taken> devices) {
        for (Taken taken : devices) {
            Optional<Pool> known = pools.stream()
                    .filter(pool -> pool.facts().equals(taken.from()))
                    .findFirst();
            known.ifPresentOrElse(pool -> pool.take(-taken.count()), () -> {
                Pool pool = new Pool(taken.from());
                pool.take(pool.count() - taken.count());
                pools.add(pool);
            });
        }
        pools.sort(BY_PROPERTIES);
    }

    /** Free devices by the NUMA cell that they hang on; those that hang on none are left out. */
    public Map<Integer, Integer> freeByCell() {
        Map<Integer, Integer> byCell = new TreeMap<>();
        for (Pool pool : pools) {
            pool.numaNode().ifPresent(node -> byCell.merge(node, pool.count(), Integer::sum));
        }
        return byCell;
    }

    /** Pool by pool. */
    public List<Free> list() {
        return pools.stream()
                .map(pool -> new Free(pool.facts().vendorId(), pool.facts().productId(), pool.numaNode(), pool.count()))
                .toList();
    }

    /** Whether the requests can be taken one after the other by a guest without cells. */
    public boolean supports(List<PciRequest> requests) {
        return copy().take(requests, Optional.empty());
    }

    /** Whether the requests can be taken one after the other by a guest on these cells. */
    public boolean supports(List<PciRequest> requests, PciCells guest) {
        return copy().take(requests, Optional.of(guest));
    }

    /** Takes the requests one after the other; false at the first that finds too few, and those before it stay taken. */
    public boolean take(List<PciRequest> requests, Optional<PciCells> guest) {
        return requests.isEmpty() || requests.stream().allMatch(request -> take(request, guest));
    }

    private boolean take(PciRequest request, Optional<PciCells> guest) {
        List<Pool> fitting = fitting(request, guest);
        if (fitting.isEmpty() || Pool.sum(fitting) < request.count()) {
            return false;
        }
        int wanted = request.count();
        for (Pool pool : fitting) {
            if (pool.count() > wanted) {
                pool.take(wanted);
                return true;
            }
            wanted -= pool.count();
            pools.remove(pool);
            if (wanted == 0) {
                return true;
            }
        }
        return true;
    }

    // In nova's order: whether the nearest cells suffice is judged with kinds still among them that are dropped
    // afterwards.
    private List<Pool> fitting(PciRequest request, Optional<PciCells> guest) {
        List<Pool> matching = pools.stream()
                .filter(pool -> request.accepts(pool.properties()))
                .toList();
        if (Pool.sum(matching) < request.count()) {
            return List.of();
        }
        List<Pool> near = guest.map(cells -> NumaAffinity.filter(matching, request, cells))
                .orElse(matching);
        return near.stream()
                .filter(pool -> request.wants(PHYSICAL_FUNCTION) || !pool.isType(PHYSICAL_FUNCTION))
                .filter(pool -> request.wants(VDPA) || !pool.isType(VDPA))
                .filter(pool -> request.wantsRemoteManaged()
                        || !PythonFlag.isTrue(pool.properties().getOrDefault(REMOTE_MANAGED, "")))
                .toList();
    }
}
