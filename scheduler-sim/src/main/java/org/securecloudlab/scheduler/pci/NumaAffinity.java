package org.securecloudlab.scheduler.pci;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.securecloudlab.scheduler.numa.PciCells;

/**
 * Which pools are near enough to a guest's cells (nova/pci/stats.py, _filter_pools_for_numa_cells). Pools on the very cells are taken
 * whenever they suffice; a lenient policy opens further ones only when they do not.
 */
final class NumaAffinity {
    static final String REQUIRED = "required";
    static final String LEGACY = "legacy";
    static final String PREFERRED = "preferred";
    static final String SOCKET = "socket";
    static final List<String> POLICIES = List.of(REQUIRED, PREFERRED, LEGACY, SOCKET);

    private NumaAffinity() {}

    static List<Pool> filter(List<Pool> pools, PciRequest request, PciCells guest) {
        List<Pool> onCells = keep(pools, pool -> isOn(pool, guest.cells()));
        if (request.numaPolicy().equals(REQUIRED) || Pool.sum(onCells) >= request.count()) {
            return onCells;
        }
        if (request.numaPolicy().equals(SOCKET)) {
            return keep(pools, pool -> isOn(pool, guest.sameSockets()));
        }
        List<Pool> orAnywhere = keep(pools, pool -> pool.numaNode().isEmpty() || isOn(pool, guest.cells()));
        if (request.numaPolicy().equals(LEGACY) || Pool.sum(orAnywhere) >= request.count()) {
            return orAnywhere;
        }
        return pools.stream()
                .sorted(Comparator.comparing(pool -> !orAnywhere.contains(pool)))
                .toList();
    }

    private static List<Pool> keep(List<Pool> pools, Predicate<Pool> test) {
        return pools.stream().filter(test).toList();
    }

    private static boolean isOn(Pool pool, List<Integer> cells) {
        OptionalInt node = pool.numaNode();
        return node.isPresent() && cells.contains(node.getAsInt());
    }

    private static boolean isOn(Pool pool, Set<Integer> cells) {
        return isOn(pool, List.copyOf(cells));
    }
}
