package org.securecloudlab.scheduler.pci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
    /** A host that tells no pools; where placement gives its devices, placement's word is taken. */
    private final boolean isUnknown;

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
        this.isUnknown = pools.isEmpty();
    }

    private PciPools(PciPools other) {
        this.pools = new ArrayList<>(other.pools.stream().map(Pool::copy).toList());
        this.isUnknown = other.isUnknown;
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

    /**
     * Whether the requests can be taken one after the other.
     *
     * @param guest the cells of a guest that has any
     * @param devices from which providers
     */
    public boolean supports(List<PciRequest> requests, Optional<PciCells> guest, PciMapping devices) {
        return copy().take(requests, guest, devices);
    }

    /** Takes the requests one after the other; false at the first that finds too few, and those before it stay taken. */
    public boolean take(List<PciRequest> requests, Optional<PciCells> guest, PciMapping devices) {
        for (int place = 0; devices.isJudged() && place < requests.size(); place++) {
            if (!take(requests.get(place), guest, devices, devices.of(place))) {
                return false;
            }
        }
        return true;
    }

    private boolean take(
            PciRequest request, Optional<PciCells> guest, PciMapping devices, SortedMap<String, Integer> providers) {
        if (isUnknown && !providers.isEmpty()) {
            return true;
        }
        List<Pool> fitting = fitting(request, guest);
        if (!providers.isEmpty()) {
            return !(devices.wantsOnePoolEach() && isSplit()) && takeOf(fitting, request, providers);
        }
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

    // Whether a provider's devices are in more than one pool (stats.py, _assert_one_pool_per_rp_uuid).
    private boolean isSplit() {
        Set<String> seen = new TreeSet<>();
        return pools.stream()
                .map(Pool::provider)
                .filter(provider -> !provider.isEmpty())
                .anyMatch(provider -> !seen.add(provider));
    }

    // Exactly what placement gives (stats.py, _filter_pools_based_on_placement_allocation); pools without a provider
    // are left alone.
    private boolean takeOf(List<Pool> fitting, PciRequest request, SortedMap<String, Integer> providers) {
        List<Pool> given = fitting.stream()
                .filter(pool -> providers.containsKey(pool.provider()))
                .filter(pool -> pool.count() >= providers.getOrDefault(pool.provider(), 0))
                .toList();
        if (Pool.sum(given) < request.count()) {
            return false;
        }
        for (Pool pool : given) {
            pool.take(providers.getOrDefault(pool.provider(), 0));
            if (pool.count() == 0) {
                pools.remove(pool);
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
                .filter(pool -> request.suitsLiveMigration(pool.properties()))
                .toList();
    }
}
