package org.securecloudlab.cloud;

import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * A pool of like PCI devices of a host (nova's PciDevicePool).
 *
 * @param vendorId four hexadecimal digits
 * @param productId four hexadecimal digits
 * @param numaNode the cell it hangs on
 * @param count free devices
 * @param tags further properties, such as {@code dev_type} or {@code physical_network}
 */
public record PciPool(
        String vendorId, String productId, OptionalInt numaNode, int count, SortedMap<String, String> tags) {
    /** The tag that names the resource provider of the devices, by its UUID, where placement holds them. */
    public static final String PROVIDER = "rp_uuid";

    public PciPool {
        tags = Sorted.map(tags);
    }
}
