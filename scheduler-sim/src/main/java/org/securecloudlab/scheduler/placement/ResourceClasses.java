package org.securecloudlab.scheduler.placement;

import java.util.Locale;
import java.util.Set;

/** Names of resource classes (os-resource-classes 1.1.0). */
public final class ResourceClasses {
    private static final String CUSTOM = "CUSTOM_";

    private static final Set<String> STANDARD = Set.of(
            "VCPU",
            "MEMORY_MB",
            "DISK_GB",
            "PCI_DEVICE",
            "SRIOV_NET_VF",
            "NUMA_SOCKET",
            "NUMA_CORE",
            "NUMA_THREAD",
            "NUMA_MEMORY_MB",
            "IPV4_ADDRESS",
            "VGPU",
            "VGPU_DISPLAY_HEAD",
            "NET_BW_EGR_KILOBIT_PER_SEC",
            "NET_BW_IGR_KILOBIT_PER_SEC",
            "PCPU",
            "MEM_ENCRYPTION_CONTEXT",
            "FPGA",
            "PGPU",
            "NET_PACKET_RATE_KILOPACKET_PER_SEC",
            "NET_PACKET_RATE_EGR_KILOPACKET_PER_SEC",
            "NET_PACKET_RATE_IGR_KILOPACKET_PER_SEC");

    private ResourceClasses() {}

    /** Whether nova asks for a class of that name; it ignores others in a flavor. */
    public static boolean isKnown(String name) {
        return name.startsWith(CUSTOM) || STANDARD.contains(name);
    }

    /** The custom class that a free text makes. */
    public static String custom(String text) {
        return CUSTOM + text.replaceAll("[^0-9A-Za-z]+", "_").toUpperCase(Locale.ROOT);
    }
}
