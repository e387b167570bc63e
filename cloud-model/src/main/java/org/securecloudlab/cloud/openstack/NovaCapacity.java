package org.securecloudlab.cloud.openstack;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.Settings;

/**
 * Capacity from nova's own numbers (compute API up to 2.87), for clouds without an export of placement. Ratios and
 * reserves come from nova.conf; without one, nova's defaults are assumed (nova configuration reference, 2023.1:
 * {@code initial_cpu_allocation_ratio} 4.0, {@code initial_ram_allocation_ratio} and {@code initial_disk_allocation_ratio} 1.0,
 * {@code reserved_host_memory_mb} 512). Nova counts the reserve as used, so a wrong reserve leaves the free memory right.
 */
final class NovaCapacity {
    private static final long DEFAULT_RESERVED_MIB = 512;

    private final Settings settings;

    NovaCapacity(Settings settings) {
        this.settings = settings;
    }

    /** Whether the reserve is known and not assumed. */
    boolean knowsReserve() {
        return !settings.nova().isEmpty();
    }

    Map<String, Inventory> inventories(HostDraft draft) {
        Map<String, Inventory> inventories = new TreeMap<>();
        put(inventories, Host.VCPU, draft.figure(NovaFigure.VCPUS), number("reserved_host_cpus", 0), ratio("cpu", 4));
        put(inventories, Host.MEMORY_MB, draft.figure(NovaFigure.MEMORY_MB), reservedMiB(), ratio("ram", 1));
        long reservedDiskMiB = number("reserved_host_disk_mb", 0);
        put(
                inventories,
                Host.DISK_GB,
                draft.figure(NovaFigure.LOCAL_GB),
                (reservedDiskMiB + 1023) / 1024,
                ratio("disk", 1));
        return inventories;
    }

    /** Used memory in placement's meaning: without the reserve. */
    OptionalLong usedMemoryMiB(HostDraft draft) {
        OptionalLong used = draft.figure(NovaFigure.MEMORY_MB_USED);
        return used.isPresent() ? OptionalLong.of(Math.max(0, used.getAsLong() - reservedMiB())) : used;
    }

    private long reservedMiB() {
        return number("reserved_host_memory_mb", DEFAULT_RESERVED_MIB);
    }

    private static void put(
            Map<String, Inventory> inventories, String resourceClass, OptionalLong total, long reserved, double ratio) {
        if (total.orElse(0) > 0) {
            inventories.put(resourceClass, Inventory.of(total.getAsLong(), reserved, ratio));
        }
    }

    /** A ratio that is set, else the initial one; nova treats a set 0.0 as not set. */
    private double ratio(String resource, double byDefault) {
        OptionalDouble set = real(resource + "_allocation_ratio");
        return set.isPresent()
                ? set.getAsDouble()
                : real("initial_" + resource + "_allocation_ratio").orElse(byDefault);
    }

    private OptionalDouble real(String option) {
        try {
            double value = settings.novaOption("DEFAULT." + option)
                    .map(Double::parseDouble)
                    .orElse(0.0);
            return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException malformed) {
            return OptionalDouble.empty();
        }
    }

    private long number(String option, long byDefault) {
        Optional<String> value = settings.novaOption("DEFAULT." + option);
        try {
            return value.map(Long::parseLong).orElse(byDefault);
        } catch (NumberFormatException malformed) {
            return byDefault;
        }
    }
}
